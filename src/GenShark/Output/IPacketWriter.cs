namespace GenShark.Output;

/// <summary>Writes dissections in one of tshark's output formats, as UTF-8. Not for use by several threads at once.</summary>
public interface IPacketWriter
{
    /// <summary>What stands in front of the first packet.</summary>
    void Begin(TextBuilder text);

    /// <summary>Another writer of the same kind wrote packets: what is written next stands behind these.</summary>
    void Continue() { }

    /// <summary>One packet.</summary>
    void Write(Dissection packet, TextBuilder text);

    /// <summary>What stands behind the last packet.</summary>
    void End(TextBuilder text);
}
