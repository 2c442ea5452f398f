using System.Buffers.Binary;
using BenchmarkDotNet.Attributes;
using GenShark.Protocols;

namespace GenShark.Benchmarks;

/// <summary>The generated view against hand-written reads of the same fields of a TCP header.</summary>
[MemoryDiagnoser, ShortRunJob]
public class HeaderBenchmarks
{
    private readonly byte[] _header = Convert.FromHexString("c350" + "01bb" + "00000001" + "00000002" + "5018" + "ffff" + "0000" + "0000");

    [Benchmark(Baseline = true)]
    public uint Handwritten()
    {
        ReadOnlySpan<byte> header = _header;
        if (header.Length < 20) return 0;
        return (uint)BinaryPrimitives.ReadUInt16BigEndian(header) + BinaryPrimitives.ReadUInt16BigEndian(header[2..])
            + BinaryPrimitives.ReadUInt32BigEndian(header[4..]) + BinaryPrimitives.ReadUInt16BigEndian(header[14..]);
    }

    [Benchmark]
    public uint Generated() =>
        Tcp.TryParse(_header, out Tcp tcp) ? (uint)tcp.SourcePort + tcp.DestinationPort + tcp.SequenceNumber + tcp.Window : 0;
}
