using System.Buffers.Binary;
using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;

namespace GenShark;

/// <summary>
/// A window on a data source: what a layer, or a part of one, may look at. It has two ends: what the carrying protocol
/// promises (<see cref="Length"/>) and what was captured (<see cref="CapturedLength"/>). Reads beyond the captured end give
/// zeros, never an exception; walkers check with <see cref="Has"/> first.
/// </summary>
public readonly ref struct Slice
{
    // The layer's first byte and how many were captured: what a span would hold, of which precompiled code inlines nothing but index and length.
    private readonly ref readonly byte _layer;
    private readonly int _layerLength;
    private readonly int _layerOffset;
    private readonly int _start;
    private readonly int _captured;

    /// <summary>A layer's window: <paramref name="captured"/> are its bytes, from <paramref name="offset"/> of the data source.</summary>
    public Slice(ReadOnlySpan<byte> captured, int length, int offset = 0, byte source = 0, Dissection? dissection = null)
    {
        if (captured.Length > 0) _layer = ref captured[0];
        _captured = _layerLength = Math.Max(0, Math.Min(captured.Length, length));
        _layerOffset = offset;
        Length = length;
        Source = source;
        Dissection = dissection;
    }

    /// <summary>The window on a layer of a frame, of which no dissection knows.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    internal Slice(ReadOnlySpan<byte> frame, LayerWindow window)
    {
        int offset = window.Offset;
        if ((uint)offset < (uint)frame.Length)
        {
            _layer = ref frame[offset];
            _captured = _layerLength = Math.Max(0, Math.Min(frame.Length - offset, window.Length));
        }
        _layerOffset = offset;
        Length = window.Length;
    }

    private Slice(ref readonly byte layer, int layerLength, int layerOffset, int start, int captured, int length, byte source, Dissection? dissection)
    {
        _layer = ref layer;
        _layerLength = layerLength;
        _layerOffset = layerOffset;
        _start = start;
        _captured = captured;
        Length = length;
        Source = source;
        Dissection = dissection;
    }

    /// <summary>The bytes that the carrying protocol promises.</summary>
    public int Length { get; }

    /// <summary>The data source's number: 0 is the frame.</summary>
    public byte Source { get; }

    /// <summary>The dissection that this is part of; null for bytes that are parsed by themselves.</summary>
    public Dissection? Dissection { get; }

    /// <summary>Whether this lies in a packet that an error message quotes, or in the first piece of a fragmented one. Scans (<see cref="LayerScan"/>)
    /// enter neither, so that what reads it is the same with and without a dissection.</summary>
    public bool IsIncomplete => Dissection is { IsQuoted: true } or { IsFragment: true };

    /// <summary>
    /// How many bytes of frame check sequence end a whole frame, as the capture says; 0 if it does not say, if this is no whole frame, or if
    /// fewer bytes than that stand <paramref name="behind"/> the header. Frames of which it is known are not scanned
    /// (<see cref="LayerScan"/>), so that what reads it is the same with and without a dissection.
    /// </summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public int FrameCheckSize(int behind) =>
        Dissection is { } dissection && Offset == 0 && Source == 0 && dissection.Frame.FcsLength is > 0 and var size && Length - behind >= size ? size : 0;

    /// <summary>Offset of the first byte in the data source.</summary>
    public int Offset => _layerOffset + _start;

    /// <summary>Offset of the first byte in its layer.</summary>
    public int LayerOffset => _start;

    /// <summary>The bytes that are there, at most <see cref="Length"/>.</summary>
    public int CapturedLength => _captured;

    /// <summary>The captured bytes.</summary>
    public ReadOnlySpan<byte> Bytes => _start >= _layerLength ? default : Captured(_start, Math.Min(Length, _layerLength - _start));

    /// <summary>The captured bytes of the whole layer, for what is found by an offset from its start.</summary>
    public ReadOnlySpan<byte> Layer => Captured(0, _layerLength);

    /// <summary>The captured bytes of the whole layer as a window.</summary>
    public Slice Whole => new(in _layer, _layerLength, _layerOffset, 0, _layerLength, _layerLength, Source, Dissection);

    /// <summary>Whether <paramref name="size"/> bytes from <paramref name="at"/> were captured and belong to the window.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public bool Has(int at, int size) => (ulong)(uint)at + (uint)size <= (uint)_captured;

    /// <summary>A part of this window in the same layer. The part never ends behind this window's end.</summary>
    public Slice Part(int at, int length)
    {
        at = Math.Max(0, Math.Min(at, Length));
        length = Math.Max(0, Math.Min(length, Length - at));
        return new Slice(in _layer, _layerLength, _layerOffset, _start + at, Math.Max(0, Math.Min(length, _captured - at)), length, Source, Dissection);
    }

    /// <summary>From <paramref name="at"/> to the end of this window, in the same layer.</summary>
    public Slice From(int at) => Part(at, Length);

    /// <summary>This window with its end moved forward to <paramref name="length"/> bytes.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public Slice Trim(int length)
    {
        length = Math.Max(0, Math.Min(length, Length));
        return new Slice(in _layer, _layerLength, _layerOffset, _start, Math.Min(length, _captured), length, Source, Dissection);
    }

    /// <summary>
    /// This window as if no more than its first <paramref name="size"/> bytes had been captured, which the caller has made sure of: the JIT then
    /// knows which reads need no check.
    /// </summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public Slice Header(int size) => new(in _layer, _layerLength, _layerOffset, _start, size, Length, Source, Dissection);

    /// <summary>A new layer's window: offsets in it count from <paramref name="at"/>.</summary>
    public Slice Payload(int at, int length)
    {
        at = Math.Max(0, Math.Min(at, Length));
        length = Math.Max(0, Math.Min(length, Length - at));
        int start = Math.Min(_start + at, _layerLength), captured = Math.Min(_layerLength - start, length);
        return new Slice(ref Unsafe.Add(ref Unsafe.AsRef(in _layer), start), captured, _layerOffset + _start + at, 0, captured, length, Source, Dissection);
    }

    /// <summary>Where a payload of <paramref name="length"/> bytes lies in the frame, whose window this is.</summary>
    /// <param name="at">An offset within this window.</param>
    /// <param name="length">Not below zero.</param>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public LayerWindow Window(int at, int length) => new(Offset + at, Math.Min(length, Length - at));

    /// <summary>Up to <paramref name="size"/> captured bytes from <paramref name="at"/>; fewer where they end.</summary>
    public ReadOnlySpan<byte> Span(int at, int size)
    {
        int captured = CapturedLength;
        if ((uint)at >= (uint)captured || size <= 0) return default;
        return Captured(_start + at, Math.Min(size, captured - at));
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public byte UInt8(int at) => (uint)at < (uint)_captured ? Unsafe.Add(ref Unsafe.AsRef(in _layer), _start + at) : default;

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public ushort UInt16(int at) => BigEndian(UInt16Little(at));

    public uint UInt24(int at) => Has(at, 3) ? (uint)(UInt8(at) << 16 | UInt16(at + 1)) : 0;

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public uint UInt32(int at) => BigEndian(UInt32Little(at));

    public ulong UInt48(int at) => Has(at, 6) ? (ulong)UInt16(at) << 32 | UInt32(at + 2) : 0;
    public ulong UInt64(int at) => BigEndian(UInt64Little(at));

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public ushort UInt16Little(int at) =>
        (ulong)(uint)at + sizeof(ushort) <= (uint)_captured ? Unsafe.ReadUnaligned<ushort>(ref Unsafe.Add(ref Unsafe.AsRef(in _layer), _start + at)) : default;

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public uint UInt32Little(int at) =>
        (ulong)(uint)at + sizeof(uint) <= (uint)_captured ? Unsafe.ReadUnaligned<uint>(ref Unsafe.Add(ref Unsafe.AsRef(in _layer), _start + at)) : default;

    public ulong UInt64Little(int at) =>
        (ulong)(uint)at + sizeof(ulong) <= (uint)_captured ? Unsafe.ReadUnaligned<ulong>(ref Unsafe.Add(ref Unsafe.AsRef(in _layer), _start + at)) : default;

    /// <summary>An unsigned number of 1 to 8 bytes, most significant byte first.</summary>
    public ulong Unsigned(int at, int size)
    {
        ulong value = 0;
        if (Has(at, size)) foreach (byte digit in Span(at, size)) value = value << 8 | digit;
        return value;
    }

    /// <summary>An unsigned number of 1 to 8 bytes, least significant byte first.</summary>
    public ulong UnsignedLittle(int at, int size)
    {
        ulong value = 0;
        if (Has(at, size)) for (int i = size - 1; i >= 0; i--) value = value << 8 | UInt8(at + i);
        return value;
    }

    /// <summary>A UUID of 16 bytes (RFC 4122); mixed byte order if not <paramref name="bigEndian"/>.</summary>
    public Guid Guid(int at, bool bigEndian) => Has(at, 16) ? new Guid(Span(at, 16), bigEndian) : default;

    public IPv4Address IPv4(int at) => new(UInt32(at));
    public IPv6Address IPv6(int at) => Has(at, IPv6Address.Size) ? IPv6Address.Read(Span(at, IPv6Address.Size)) : default;
    public MacAddress Mac(int at) => new(UInt48(at));

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static ushort BigEndian(ushort value) => BitConverter.IsLittleEndian ? BinaryPrimitives.ReverseEndianness(value) : value;
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static uint BigEndian(uint value) => BitConverter.IsLittleEndian ? BinaryPrimitives.ReverseEndianness(value) : value;
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static ulong BigEndian(ulong value) => BitConverter.IsLittleEndian ? BinaryPrimitives.ReverseEndianness(value) : value;

    private ReadOnlySpan<byte> Captured(int start, int size) => MemoryMarshal.CreateReadOnlySpan(ref Unsafe.Add(ref Unsafe.AsRef(in _layer), start), size);
}
