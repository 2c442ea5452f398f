namespace GenShark;

/// <summary>What a user chose for dissections: what is decoded as what, which protocols are not asked, preferences. Serves any number of sessions.</summary>
public sealed class DissectionChoices
{
    // What the user cannot turn off.
    private static readonly string[] s_lasting = ["frame", "data"];

    // What modules were called before, which still works.
    private static readonly Dictionary<string, string> s_former = new() { ["ssl"] = "tls", ["bootp"] = "dhcp" };

    private readonly DispatchTable?[] _tables = [];
    private readonly bool[] _disabled = [];
    private readonly Dictionary<PreferenceModule, object> _values = [];

    /// <summary>Nothing but what the protocols say.</summary>
    public static DissectionChoices None { get; } = new();

    /// <summary>How much is kept between packets.</summary>
    public StateLimit Limit { get; init; } = new();

    private DissectionChoices() { }

    private DissectionChoices(DissectionChoices other, StateLimit limit) => (_tables, _disabled, _values, Limit) = (other._tables, other._disabled, other._values, limit);

    /// <param name="decodeAs">What is decoded as what; of several for a key the last counts.</param>
    /// <param name="disabled">Filter names of protocols that are not asked: their payloads go to the next that wants them, or are data. Names that no
    /// protocol has are passed over.</param>
    /// <param name="preferences">Preferences by name, with their values.</param>
    /// <exception cref="ChoiceException">There is no such preference, or it does not take the value.</exception>
    public DissectionChoices(IReadOnlyCollection<DecodeAs> decodeAs, IReadOnlyCollection<string> disabled, IEnumerable<KeyValuePair<string, string>> preferences)
    {
        var ports = new List<DecodeAs>();
        foreach ((string name, string value) in preferences)
        {
            if (TryReadPorts(name, value) is { } chosen) ports.AddRange(chosen);
            else Set(name, value);
        }
        // What is decoded by choice goes before what is preferred.
        decodeAs = [.. ports, .. decodeAs];
        Protocol[] off = [.. Registry.Protocols.Where(protocol => disabled.Contains(protocol.FilterName) && !s_lasting.Contains(protocol.FilterName))];
        if (off.Length == 0 && decodeAs.Count == 0) return;
        _disabled = new bool[Registry.Protocols.Count];
        foreach (Protocol protocol in off) _disabled[protocol.Id] = true;
        _tables = new DispatchTable?[Registry.Tables.Count];
        foreach (DispatchTable table in Registry.Tables)
        {
            DecodeAs[] own = [.. decodeAs.Where(choice => choice.Table == table.Name)];
            if (own.Length > 0 || off.Any(table.Holds)) _tables[table.Id] = table.Changed(own, protocol => !IsDisabled(protocol));
        }
    }

    /// <summary>The same choices with another limit.</summary>
    public DissectionChoices With(StateLimit limit) => new(this, limit);

    /// <summary>All protocols but some, for <c>disabled</c>.</summary>
    public static IEnumerable<string> AllBut(IReadOnlyCollection<string> kept) =>
        Registry.Protocols.Where(protocol => protocol.FilterName.Length > 0 && protocol is not EngineProtocol).Select(protocol => protocol.FilterName).Except(kept);

    /// <summary>Whether layers follow each other otherwise than the protocols say: scans, which know only these, then cannot tell.</summary>
    public bool ChangeDispatch => _tables.Length > 0;

    /// <summary>Whether walks may find otherwise than the protocols say: accessors, which ask for no preference, then cannot tell.</summary>
    public bool ChangeWalks => ChangeDispatch || _values.Count > 0;

    /// <summary>The preferences of the protocols that have any, in the order of the protocols' names.</summary>
    public static IEnumerable<PreferenceModule> Modules =>
        Registry.Protocols.Select(protocol => protocol.Preferences).OfType<PreferenceModule>().OrderBy(module => module.Name, StringComparer.Ordinal);

    /// <summary>The value of a preference.</summary>
    public string ValueOf(PreferenceModule module, Preference preference) =>
        _values.TryGetValue(module, out object? values) ? preference.TextOf(values) : preference.Default;

    internal bool IsDisabled(Protocol protocol) => protocol.Id < _disabled.Length && _disabled[protocol.Id];

    internal DispatchTable TableOf(DispatchTable shared) => shared.Id < _tables.Length ? _tables[shared.Id] ?? shared : shared;

    internal void Give(Session session)
    {
        foreach ((PreferenceModule module, object values) in _values) module.Give(session, values);
    }

    // The ports of a protocol; those that it has anyway stay, as in tshark. Null if it is no such preference.
    private static IEnumerable<DecodeAs>? TryReadPorts(string name, string value)
    {
        if (Registry.Protocols.FirstOrDefault(protocol => Array.Exists(protocol.PortPreferences.ToArray(), port => name == $"{protocol.FilterName}.{port}")) is not { } owner) return null;
        string table = name[(owner.FilterName.Length + 1)..];
        if (!PortRanges.TryRead(value, out List<(uint First, uint Last)> ranges)) throw Invalid(name, value);
        uint[] own = [.. Registry.Table(table).Entries().Where(entry => entry.Protocol == owner).Select(entry => entry.Key)];
        return PortRanges.AreSame(ranges, own) ? [] : ranges.Select(range => new DecodeAs(table, range.First, range.Last, owner.FilterName));
    }

    private static ChoiceException Invalid(string name, string value) => new($"Invalid -o flag \"{name}:{value}\"");

    private void Set(string given, string value)
    {
        int dot = given.IndexOf('.', StringComparison.Ordinal);
        string name = dot > 0 && s_former.TryGetValue(given[..dot], out string? current) ? current + given[dot..] : given;
        foreach (PreferenceModule module in Modules)
        {
            if (!name.StartsWith(module.Name + '.', StringComparison.Ordinal) || module.Preferences.FirstOrDefault(item => item.Name == name) is not { } preference) continue;
            if (!_values.TryGetValue(module, out object? values)) _values.Add(module, values = module.NewValues());
            if (!preference.TrySet(values, value)) throw Invalid(given, value);
            return;
        }
        throw new ChoiceException($"-o flag \"{given}:{value}\" specifies unknown preference");
    }
}
