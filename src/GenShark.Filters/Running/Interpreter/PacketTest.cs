namespace GenShark.Filters.Interpreter;

/// <summary>A test that can be run on a packet.</summary>
internal abstract class PacketTest
{
    public abstract bool Run(PacketScratch scratch);
}
