using BenchmarkDotNet.Running;
using GenShark.Benchmarks;
using GenShark.Benchmarks.Peers;

if (args is ["make", var path, var megabytes])
{
    BenchCapture.Make(path, long.Parse(megabytes) << 20);
    return;
}
if (args is ["peer", var peer, var task, var capture])
{
    if (peer == "packetdotnet") PacketDotNetPeer.Run(task, capture);
    else HandWrittenPeer.Run(task, capture);
    return;
}
if (args is ["registered", .. var captures])
{
    RegisteredProtocols.Measure(captures is [var given] ? given : BenchCapture.Path);
    return;
}
BenchmarkSwitcher.FromAssembly(typeof(BenchCapture).Assembly).Run(args);
