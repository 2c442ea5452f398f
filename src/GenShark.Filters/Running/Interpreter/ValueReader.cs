namespace GenShark.Filters.Interpreter;

/// <summary>Puts values on the stack.</summary>
internal abstract class ValueReader
{
    /// <summary>Pushes what values there are. False, and nothing pushed, if a field that it needs does not occur.</summary>
    public abstract bool Read(PacketScratch scratch);
}
