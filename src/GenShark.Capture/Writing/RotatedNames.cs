using System.Globalization;

namespace GenShark.Capture.Writing;

/// <summary>The files of a rotation: their names, numbered and dated as tshark does, and which are to go.</summary>
internal sealed class RotatedNames(string path, int keep)
{
    private readonly Queue<string> _files = [];
    private int _count;

    /// <summary>The next file's name: <c>trace.pcapng</c> makes <c>trace_00001_20261128013215.pcapng</c>.</summary>
    public string Next(DateTime now)
    {
        string extension = Path.GetExtension(path);
        string stem = path[..^extension.Length];
        string name = string.Create(CultureInfo.InvariantCulture, $"{stem}_{++_count:D5}_{now:yyyyMMddHHmmss}{extension}");
        _files.Enqueue(name);
        return name;
    }

    /// <summary>Deletes the files that are too many.</summary>
    public void DeleteOldest()
    {
        while (keep > 0 && _files.Count > keep) File.Delete(_files.Dequeue());
    }
}
