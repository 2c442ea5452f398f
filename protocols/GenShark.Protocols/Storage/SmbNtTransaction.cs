using GenShark.Generated;

namespace GenShark.Protocols;

/// <summary>A transaction of NT: parameters and data for a server's function (MS-CIFS, 2.2.4.62.1).</summary>
[PartOf<Smb>, Endian(Endian.Little)]
public readonly ref partial struct SmbNtTransactionRequest
{
    [Field("smb.msc", "Max Setup Count", Description = "Maximum number of setup words to return")] public partial byte MostSetup { get; }
    [Field("smb.reserved", "Reserved", Description = "Reserved bytes, must be zero"), Size(2)] public partial ReadOnlySpan<byte> Reserved { get; }
    /// <summary>In bytes, as all counts and offsets.</summary>
    [Field("smb.tpc", "Total Parameter Count", Description = "Total number of parameter bytes")] public partial uint TotalParameters { get; }
    [Field("smb.tdc", "Total Data Count", Description = "Total number of data bytes")] public partial uint TotalData { get; }
    [Field("smb.mpc", "Max Parameter Count", Description = "Maximum number of parameter bytes to return")] public partial uint MostParameters { get; }
    [Field("smb.mdc", "Max Data Count", Description = "Maximum number of data bytes to return")] public partial uint MostData { get; }
    public partial SmbNtParameterPlace Parameters { get; }
    public partial SmbNtDataPlace Data { get; }
    [Field("smb.sc", "Setup Count", Description = "Number of setup words in this buffer")] public partial byte SetupCount { get; }
    [Field("smb.nt.function", "Function", Description = "Function for NT Transaction")] public partial SmbNtFunction Function { get; }

    [Step]
    private void Note()
    {
        SmbNtFunction function = Function;
        SmbConversations.Of(Slice).Learn(asked => asked.NtFunction = function);
    }

    [Field("smb.nt_transaction_setup", "NT Transaction Setup"), Size(nameof(SetupSize)), If(nameof(HasSetup))] public partial ReadOnlySpan<byte> Setup { get; }

    [Info(Append = true)] private void WriteInfo(TextBuilder text) => text.Append(", "u8).Append(Function.Name() ?? $"Unknown ({(ushort)Function})");

    private int SetupSize => sizeof(ushort) * SetupCount;
    private bool HasSetup => SetupCount > 0;
    internal SmbTransactionPlaces Places => new((Parameters.Offset, Parameters.Count), (Data.Offset, Data.Count));
}

/// <summary>Where parameters lie (MS-CIFS, 2.2.4.62.1).</summary>
[PartOf<Smb>, Endian(Endian.Little)]
public readonly ref partial struct SmbNtParameterPlace
{
    [Field("smb.pc", "Parameter Count", Type = FieldType.UInt16, Description = "Number of parameter bytes in this buffer")] public partial uint Count { get; }
    /// <summary>From the start of the message.</summary>
    [Field("smb.po", "Parameter Offset", Type = FieldType.UInt16, Description = "Offset (from header start) to parameters")] public partial uint Offset { get; }
}

/// <summary>Where data lies (MS-CIFS, 2.2.4.62.1).</summary>
[PartOf<Smb>, Endian(Endian.Little)]
public readonly ref partial struct SmbNtDataPlace
{
    [Field("smb.dc", "Data Count", Type = FieldType.UInt16, Description = "Number of data bytes in this buffer")] public partial uint Count { get; }
    /// <summary>From the start of the message.</summary>
    [Field("smb.data_offset", "Data Offset", Type = FieldType.UInt16)] public partial uint Offset { get; }
}

/// <summary>How much there is in all, and which part of it this message brings (MS-CIFS, 2.2.4.62.2 and 2.2.4.63.1).</summary>
[PartOf<Smb>, Endian(Endian.Little)]
public readonly ref partial struct SmbNtPiece
{
    [Field("smb.reserved", "Reserved", Description = "Reserved bytes, must be zero"), Size(3)] public partial ReadOnlySpan<byte> Reserved { get; }
    /// <summary>In bytes, as all counts, offsets and displacements.</summary>
    [Field("smb.tpc", "Total Parameter Count", Description = "Total number of parameter bytes")] public partial uint TotalParameters { get; }
    [Field("smb.tdc", "Total Data Count", Description = "Total number of data bytes")] public partial uint TotalData { get; }
    public partial SmbNtParameterPlace Parameters { get; }
    [Field("smb.pd", "Parameter Displacement", Type = FieldType.UInt16, Description = "Displacement of these parameter bytes")] public partial uint ParameterPlace { get; }
    public partial SmbNtDataPlace Data { get; }
    [Field("smb.data_disp", "Data Displacement", Type = FieldType.UInt16)] public partial uint DataPlace { get; }

    internal SmbTransactionPlaces Places => new((Parameters.Offset, Parameters.Count), (Data.Offset, Data.Count));

    /// <summary>Whether more of it comes in other messages, and this one brings more than is left.</summary>
    internal bool RunsOver => (Parameters.Count < TotalParameters || Data.Count < TotalData) && ((ulong)ParameterPlace + Parameters.Count > TotalParameters || (ulong)DataPlace + Data.Count > TotalData);
}

/// <summary>More of a transaction's parameters and data (MS-CIFS, 2.2.4.63.1). tshark reads a byte too much.</summary>
[PartOf<Smb>, Endian(Endian.Little)]
public readonly ref partial struct SmbNtTransactionContinuation
{
    public partial SmbNtPiece Piece { get; }
    public partial ushort Reserved { get; }

    [Info(Append = true)] private void WriteInfo(TextBuilder text) => text.Append(" (secondary request)"u8);
}

/// <summary>What a transaction gave (MS-CIFS, 2.2.4.62.2).</summary>
[PartOf<Smb>, Endian(Endian.Little)]
public readonly ref partial struct SmbNtTransactionResponse
{
    public partial SmbNtPiece Piece { get; }
    [Field("smb.sc", "Setup Count", Description = "Number of setup words in this buffer")] public partial byte SetupCount { get; }
    [Field("smb.nt_transaction_setup", "NT Transaction Setup"), Size(nameof(SetupSize)), If(nameof(HasSetup))] public partial ReadOnlySpan<byte> Setup { get; }

    private int SetupSize => sizeof(ushort) * SetupCount;
    private bool HasSetup => SetupCount > 0;
}
