namespace GenShark.Capture.Reading;

/// <summary>Why a capture could not be read, or not to its end.</summary>
public enum CaptureProblem
{
    /// <summary>There is no such file.</summary>
    Missing,

    /// <summary>The file is there and cannot be opened or read: a folder, no permission, a failing disk.</summary>
    Unreadable,

    /// <summary>Not a capture, or in a format that is not read here.</summary>
    UnknownFormat,

    /// <summary>A capture of a known format that holds a version, a link type or a record that is not read.</summary>
    Unsupported,

    /// <summary>The capture ends in the middle of a record.</summary>
    CutShort,

    /// <summary>The capture contradicts its format.</summary>
    Damaged,

    /// <summary>The compressed data around the capture are damaged.</summary>
    DamagedCompression,
}
