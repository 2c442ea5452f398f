namespace GenShark.Capture.Reading.Deflate;

/// <summary>Why <see cref="Inflater.Inflate"/> came back.</summary>
internal enum InflateStatus
{
    /// <summary>A block has ended, and another follows.</summary>
    EndOfBlock,

    /// <summary>There may be no room for what the next symbol stands for.</summary>
    OutputFull,

    /// <summary>The last block has ended.</summary>
    EndOfStream,

    /// <summary>The compressed data end within a block.</summary>
    CutShort,

    /// <summary>The compressed data are wrong; see <see cref="Inflater.Error"/>.</summary>
    Damaged,
}
