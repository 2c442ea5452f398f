namespace GenShark.Conformance;

/// <summary>One line on standard error that says how far the run is; silent unless a terminal shows it.</summary>
internal sealed class Progress(int total) : IDisposable
{
    private readonly Lock gate = new();
    private readonly bool isShown = !Console.IsErrorRedirected;
    private int done;

    public void Advance(string name)
    {
        if (!isShown)
            return;
        lock (gate)
            Console.Error.Write($"\r\x1b[K{++done}/{total} {name}");
    }

    public void Dispose()
    {
        if (isShown)
            Console.Error.Write("\r\x1b[K");
    }
}
