using BenchmarkDotNet.Running;
using GenShark.Benchmarks;

if (args is ["make", var path, var megabytes])
{
    BenchCapture.Make(path, long.Parse(megabytes) << 20);
    return;
}
if (args is ["registered", .. var captures])
{
    RegisteredProtocols.Measure(captures is [var given] ? given : BenchCapture.Path);
    return;
}
BenchmarkSwitcher.FromAssembly(typeof(BenchCapture).Assembly).Run(args);
