using GenShark.Capture;
using GenShark.Capture.Live;

namespace GenShark.Cli.Options;

/// <summary>What the command line asks for.</summary>
internal sealed record TsharkOptions
{
    /// <summary>-r: the captures that are read as one; <c>-</c> is the standard input. None: packets are captured.</summary>
    public IReadOnlyList<string> ReadFiles { get; init; } = [];

    /// <summary>--bpf: which of their packets count.</summary>
    public string? BpfFilter { get; init; }

    /// <summary>--follow: the file is still written to.</summary>
    public bool Follow { get; init; }

    /// <summary>-Y, or the arguments behind the options.</summary>
    public string Filter { get; init; } = "";

    /// <summary>-2: packets are gone through twice, so that what later ones tell of them is shown.</summary>
    public bool TwoPasses { get; init; }

    /// <summary>-R: which packets the second pass has.</summary>
    public string ReadFilter { get; init; } = "";

    /// <summary>--selected-frame: the packet whose fields filters may refer to; 0 for none.</summary>
    public int SelectedFrame { get; init; }

    /// <summary>--explain: how the filter is run and what it costs, instead of packets.</summary>
    public bool Explain { get; init; }

    /// <summary>-c: how many packets are read, before the filter; 0 for all.</summary>
    public int PacketCount { get; init; }

    public OutputFormat Format { get; init; }

    /// <summary>-V, or implied by -O.</summary>
    public bool Details { get; init; }

    /// <summary>-P: the summary line although details or bytes are printed.</summary>
    public bool Summary { get; init; }

    /// <summary>-x.</summary>
    public bool Hex { get; init; }

    /// <summary>-O: the protocols whose trees are expanded; null for all.</summary>
    public IReadOnlyList<string>? ExpandedProtocols { get; init; }

    /// <summary>-e, in order.</summary>
    public IReadOnlyList<string> Fields { get; init; } = [];

    /// <summary>-E.</summary>
    public FieldsOptions FieldsOptions { get; init; } = new();

    /// <summary>-j or -J.</summary>
    public LayerFilter? Layers { get; init; }

    public bool NoDuplicateKeys { get; init; }

    /// <summary>-n: no names for addresses.</summary>
    public bool NoNames { get; init; }

    /// <summary>-q, or packets are saved and none was asked to be printed: no packets on the output.</summary>
    public bool Quiet { get; init; }

    /// <summary>-Q: nothing but errors on the standard error.</summary>
    public bool ErrorsOnly { get; init; }

    /// <summary>What is captured, and how, if nothing is read.</summary>
    public LiveCaptureOptions Live { get; init; } = new();

    /// <summary>-w, -F, -a, -b.</summary>
    public required SavingOptions Saving { get; init; }

    /// <summary>-z: the statistics, as they are asked for.</summary>
    public IReadOnlyList<string> Statistics { get; init; } = [];

    /// <summary>--export-objects: what is saved, and where.</summary>
    public IReadOnlyList<ObjectExport> Exports { get; init; } = [];

    /// <summary>--count: only how many packets pass.</summary>
    public bool Count { get; init; }

    /// <summary>Whether each different line of fields is printed once, at the end.</summary>
    public bool Distinct { get; init; }

    /// <summary>--index: the count is taken from an index beside the file, which is made if there is none.</summary>
    public bool Index { get; init; }

    /// <summary>-l: what is printed of a packet is written at once.</summary>
    public bool LineBuffered { get; init; }

    /// <summary>-S.</summary>
    public string Separator { get; init; } = "";

    /// <summary>-t.</summary>
    public TimeForm TimeForm { get; init; }

    /// <summary>-u hms.</summary>
    public bool HoursAndMinutes { get; init; }

    /// <summary>-o gui.column.format.</summary>
    public IReadOnlyList<Column>? Columns { get; init; }

    /// <summary>-d, --disable-protocol, --only-protocols, -o.</summary>
    public CaptureOptions Dissection { get; init; } = new();
}

/// <summary>-T.</summary>
internal enum OutputFormat
{
    Text,
    Fields,
    Pdml,
    Psml,
    Json,
    JsonRaw,
    Ek,
    Tabs,
}
