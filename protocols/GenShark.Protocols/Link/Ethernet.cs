namespace GenShark.Protocols;

/// <summary>Ethernet II.</summary>
[Protocol("eth", "Ethernet", Short = "Ethernet"), Over("wtap_encap", 1)]
public readonly ref partial struct Ethernet
{
    [Field("eth.dst", "Destination"), Alias("eth.addr", "Address", Hidden = false, Child = true)]
    public partial MacAddress Destination { get; }

    [Field("eth.src", "Source"), Alias("eth.addr", "Address", Hidden = false, Child = true)]
    public partial MacAddress Source { get; }

    [Step]
    private void SetAddresses() => Dissection!.SetAddresses(Source, Destination);

    [Field("eth.type", "Type", Base.Hex)]
    public partial ushort Type { get; }

    [Payload(Catch = true, Via = "ethertype"), Next("ethertype", nameof(Type))]
    public partial ReadOnlySpan<byte> Payload { get; }

    [Title]
    private void WriteTitle(TextBuilder text) => text.Append($"Ethernet II, Src: {Source}, Dst: {Destination}");
}
