using GenShark.Generated;

namespace GenShark.Protocols;

/// <summary>A transaction of the first or the second kind: parameters and data for a server's function, or for a pipe (MS-CIFS, 2.2.4.33.1 and 2.2.4.46.1).</summary>
[PartOf<Smb>, Endian(Endian.Little)]
public readonly ref partial struct SmbTransactionRequest
{
    /// <summary>In bytes, as all counts and offsets.</summary>
    [Field("smb.tpc", "Total Parameter Count", Type = FieldType.UInt32, Description = "Total number of parameter bytes")] public partial ushort TotalParameters { get; }
    [Field("smb.tdc", "Total Data Count", Type = FieldType.UInt32, Description = "Total number of data bytes")] public partial ushort TotalData { get; }
    [Field("smb.mpc", "Max Parameter Count", Type = FieldType.UInt32, Description = "Maximum number of parameter bytes to return")] public partial ushort MostParameters { get; }
    [Field("smb.mdc", "Max Data Count", Type = FieldType.UInt32, Description = "Maximum number of data bytes to return")] public partial ushort MostData { get; }
    [Field("smb.msc", "Max Setup Count", Description = "Maximum number of setup words to return")] public partial byte MostSetup { get; }
    [Field("smb.reserved", "Reserved", Description = "Reserved bytes, must be zero"), Size(1)] public partial ReadOnlySpan<byte> Reserved { get; }
    [Field("smb.transaction.flags", "Flags", Base.Hex), NamesSetBits] public partial ushort Flags { get; }
    [Field("smb.transaction.flags.owt", "One Way Transaction", Truth = "One Way Transaction (NO RESPONSE)|Two way transaction", Description = "One Way Transaction (no response)?"), Mask(0x2), Of(nameof(Flags))] public partial bool IsOneWay { get; }
    [Field("smb.transaction.flags.dtid", "Disconnect TID", Truth = "Also DISCONNECT TID|Do NOT disconnect TID", Description = "Disconnect TID?"), Mask(0x1), Of(nameof(Flags))] public partial bool Disconnects { get; }
    /// <summary>In milliseconds.</summary>
    [Field("smb.timeout", "Timeout", Description = "Timeout in milliseconds"), Label(nameof(WriteTimeout))] public partial uint Timeout { get; }
    [Field("smb.reserved", "Reserved", Description = "Reserved bytes, must be zero"), Size(2)] public partial ReadOnlySpan<byte> Reserved2 { get; }
    [Field("smb.pc", "Parameter Count", Description = "Number of parameter bytes in this buffer")] public partial ushort ParameterCount { get; }
    /// <summary>From the start of the message.</summary>
    [Field("smb.po", "Parameter Offset", Description = "Offset (from header start) to parameters")] public partial ushort ParameterOffset { get; }
    [Field("smb.dc", "Data Count", Description = "Number of data bytes in this buffer")] public partial ushort DataCount { get; }
    /// <summary>From the start of the message.</summary>
    [Field("smb.data_offset", "Data Offset")] public partial ushort DataOffset { get; }
    [Field("smb.sc", "Setup Count", Description = "Number of setup words in this buffer")] public partial byte SetupCount { get; }
    [Field("smb.reserved", "Reserved", Description = "Reserved bytes, must be zero"), Size(1)] public partial ReadOnlySpan<byte> Reserved3 { get; }
    [If(nameof(HasCommand))] public partial SmbTransaction2Subcommand Command { get; }
    [Size(nameof(SetupSize))] public partial ReadOnlySpan<byte> Setup { get; }

    private bool HasCommand => SetupCount > 0 && SmbConversations.Of(Slice).Kind == SmbBodyKind.Transaction2Request;
    private int SetupSize => sizeof(ushort) * (SetupCount - (HasCommand ? 1 : 0));

    private void WriteTimeout(TextBuilder text) => SmbTimeout.Write(text.Append("Timeout: "u8), Timeout);

    internal SmbTransactionPlaces Places => new((ParameterOffset, ParameterCount), (DataOffset, DataCount));
}

/// <summary>What a transaction of the second kind does (MS-CIFS, 2.2.6).</summary>
[PartOf<Smb>, Endian(Endian.Little)]
public readonly ref partial struct SmbTransaction2Subcommand
{
    [Field("smb.trans2.cmd", "Subcommand", Base.Hex, Description = "Subcommand for TRANSACTION2")] public partial SmbTransaction2Command Value { get; }

    [Step]
    private void Note()
    {
        SmbTransaction2Command command = Value;
        SmbConversations.Of(Slice).Learn(asked => asked.Transaction2 = command);
    }

    [Info(Append = true)] private void WriteInfo(TextBuilder text) => text.Append(", "u8).Append(Value.Name() ?? $"Unknown (0x{(ushort)Value:x2})");
}

/// <summary>What a transaction gave (MS-CIFS, 2.2.4.33.2 and 2.2.4.46.2).</summary>
[PartOf<Smb>, Endian(Endian.Little)]
public readonly ref partial struct SmbTransactionResponse
{
    /// <summary>In bytes, as all counts, offsets and displacements.</summary>
    [Field("smb.tpc", "Total Parameter Count", Type = FieldType.UInt32, Description = "Total number of parameter bytes")] public partial ushort TotalParameters { get; }
    [Field("smb.tdc", "Total Data Count", Type = FieldType.UInt32, Description = "Total number of data bytes")] public partial ushort TotalData { get; }
    [Field("smb.reserved", "Reserved", Description = "Reserved bytes, must be zero"), Size(2)] public partial ReadOnlySpan<byte> Reserved { get; }
    [Field("smb.pc", "Parameter Count", Description = "Number of parameter bytes in this buffer")] public partial ushort ParameterCount { get; }
    /// <summary>From the start of the message.</summary>
    [Field("smb.po", "Parameter Offset", Description = "Offset (from header start) to parameters")] public partial ushort ParameterOffset { get; }
    [Field("smb.pd", "Parameter Displacement", Description = "Displacement of these parameter bytes")] public partial ushort ParameterPlace { get; }
    [Field("smb.dc", "Data Count", Description = "Number of data bytes in this buffer")] public partial ushort DataCount { get; }
    /// <summary>From the start of the message.</summary>
    [Field("smb.data_offset", "Data Offset")] public partial ushort DataOffset { get; }
    [Field("smb.data_disp", "Data Displacement")] public partial ushort DataPlace { get; }
    [Field("smb.sc", "Setup Count", Description = "Number of setup words in this buffer")] public partial byte SetupCount { get; }
    [Field("smb.reserved", "Reserved", Description = "Reserved bytes, must be zero"), Size(1)] public partial ReadOnlySpan<byte> Reserved2 { get; }
    [Size(nameof(SetupSize))] public partial ReadOnlySpan<byte> Setup { get; }

    private int SetupSize => sizeof(ushort) * SetupCount;

    internal SmbTransactionPlaces Places => new((ParameterOffset, ParameterCount), (DataOffset, DataCount));
}

/// <summary>Where the parameters and the data of a transaction lie, from the start of the message, and how many bytes they are.</summary>
internal readonly record struct SmbTransactionPlaces((long Offset, long Count) Parameters, (long Offset, long Count) Data);
