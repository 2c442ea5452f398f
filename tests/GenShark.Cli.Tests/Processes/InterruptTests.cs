using System.Buffers.Binary;
using System.Diagnostics;
using System.Text.Json;
using System.Xml.Linq;
using GenShark.Cli.Tests.Running;
using Xunit;

namespace GenShark.Cli.Tests.Processes;

/// <summary>Ctrl-C in the midst of a long capture: what is printed ends as if the capture ended there.</summary>
public sealed class InterruptTests
{
    private const int Packets = 400_000, Interrupted = 130;

    [Fact]
    public void Interrupted_pdml_is_whole()
    {
        string output = Interrupt("pdml");
        Assert.InRange(XDocument.Parse(output).Root!.Elements("packet").Count(), 1, Packets - 1);
    }

    [Fact]
    public void Interrupted_json_is_whole()
    {
        using JsonDocument document = JsonDocument.Parse(Interrupt("json"));
        Assert.InRange(document.RootElement.GetArrayLength(), 1, Packets - 1);
    }

    private static string Interrupt(string format)
    {
        if (!OperatingSystem.IsLinux()) Assert.Skip("Only Linux has an env that resets signals.");
        string path = Path.GetTempFileName();
        try
        {
            Write(path);
            using CommandProcess process = CommandProcess.InterruptibleGenshark("-n", "-r", path, "-T", format);
            var start = new byte[1];
            process.Output.ReadExactly(start);
            using (Process kill = Process.Start("kill", ["-INT", $"{process.Id}"])) kill.WaitForExit();
            CommandRun run = process.Finish();
            Assert.Equal((Interrupted, ""), (run.ExitCode, run.Errors));
            return (char)start[0] + run.Output;
        }
        finally
        {
            File.Delete(path);
        }
    }

    // UDP datagrams, all alike; so many that no program has printed them before it hears of the signal.
    private static void Write(string path)
    {
        byte[] datagram = Convert.FromHexString("00005e00530b00005e00530a08004500002400010000401100000a0000010a000002c350c3510010000068656c6c6f212121");
        var header = new byte[24];
        BinaryPrimitives.WriteUInt32LittleEndian(header, 0xa1b2c3d4);
        BinaryPrimitives.WriteUInt16LittleEndian(header.AsSpan(4), 2);
        BinaryPrimitives.WriteUInt16LittleEndian(header.AsSpan(6), 4);
        BinaryPrimitives.WriteUInt32LittleEndian(header.AsSpan(16), 1 << 18);
        BinaryPrimitives.WriteUInt32LittleEndian(header.AsSpan(20), 1);
        var record = new byte[16 + datagram.Length];
        BinaryPrimitives.WriteInt32LittleEndian(record.AsSpan(8), datagram.Length);
        BinaryPrimitives.WriteInt32LittleEndian(record.AsSpan(12), datagram.Length);
        datagram.CopyTo(record, 16);
        using FileStream file = File.Create(path);
        file.Write(header);
        for (int i = 0; i < Packets; i++)
        {
            BinaryPrimitives.WriteInt32LittleEndian(record, i);
            file.Write(record);
        }
    }
}
