using GenShark.Generated;

namespace GenShark.Protocols;

/// <summary>A message for a mailslot, whose text a transaction carries (MS-MAIL, 2.2.1): its words of setup, its size and its name.</summary>
/// <seealso href="https://learn.microsoft.com/openspecs/windows_protocols/ms-mail"/>
[Protocol("mailslot", "SMB MailSlot Protocol", Short = "SMB Mailslot", Listed = false), Over("smb_transaction", Names = ["mailslot"]), Endian(Endian.Little)]
public readonly ref partial struct Mailslot
{
    [Field("mailslot.opcode", "Opcode", Description = "MAILSLOT OpCode")] public partial MailslotOperation Operation { get; }
    [Info] private void WriteInfo(TextBuilder text) => text.Append(Operation.Name() ?? "Unknown");

    [Field("mailslot.priority", "Priority", Description = "MAILSLOT Priority of transaction")] public partial ushort Priority { get; }
    [Field("mailslot.class", "Class", Description = "MAILSLOT Class of transaction")] public partial MailslotClass Class { get; }
    /// <summary>Of the name and the data, in bytes.</summary>
    [Field("mailslot.size", "Size", Description = "MAILSLOT Total size of mail data")] public partial ushort Size { get; }
    [Field("mailslot.name", "Mailslot Name", Type = FieldType.String, Description = "MAILSLOT Name of mailslot"), Rest] public partial ReadOnlySpan<byte> Name { get; }
}

/// <summary>What is done with a mailslot (MS-MAIL, 2.2.1).</summary>
public enum MailslotOperation : ushort
{
    [Name("Write Mail Slot")] Write = 1,
}

/// <summary>Whether a message may be lost (MS-MAIL, 2.2.1).</summary>
public enum MailslotClass : ushort
{
    [Name("Reliable")] Reliable = 1,
    [Name("Unreliable & Broadcast")] Unreliable = 2,
}
