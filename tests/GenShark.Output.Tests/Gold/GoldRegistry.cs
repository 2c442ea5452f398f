using System.Globalization;

namespace GenShark.Output.Tests.Gold;

/// <summary>Registers every protocol and field that <c>tshark -G fields</c> and <c>-G values</c> list.</summary>
internal static class GoldRegistry
{
    private static readonly Dictionary<string, List<int>> s_byName = [];
    private static readonly Dictionary<string, List<string>> s_values = [];
    private static bool s_loaded;

    /// <summary>The numbers of the fields of this name; none if tshark lists none.</summary>
    public static IReadOnlyList<int> Find(string name) => s_byName.TryGetValue(name, out List<int>? ids) ? ids : [];

    /// <summary>Another field of the same name: tshark lists only the last of several.</summary>
    public static int AddVariant(FieldInfo known, FieldType type, Base shown, ulong mask, int maskWidth, Protocol? protocol)
    {
        foreach (int id in s_byName[known.Name])
        {
            FieldInfo other = Registry.Field(id);
            if (other.Type == type && other.Base == shown && other.Mask == mask && other.MaskWidth == maskWidth && other.Protocol == protocol) return id;
        }
        var variant = new FieldInfo { Name = known.Name, Label = known.Label, Type = type, Base = shown, Mask = mask, MaskWidth = maskWidth };
        var owner = new GoldProtocol($"{known.Name} (variant {s_byName.Count + s_variants++})", "", "", () => [variant], 1) { VariantOf = [known.Name] };
        Registry.Add(owner);
        Registry.Field(owner.FirstField).Protocol = protocol;
        Registry.Field(owner.FirstField).FirstId = known.FirstId;
        s_byName[known.Name].Add(owner.FirstField);
        return owner.FirstField;
    }

    private static int s_variants;

    public static void Load(string folder)
    {
        lock (s_byName)
        {
            if (!s_loaded) LoadOnce(folder);
            s_loaded = true;
        }
    }

    // The engine has protocols of its own.
    private static bool TakeOver(string filterName)
    {
        if (!Registry.TryFindProtocol(filterName, out Protocol? known)) return false;
        foreach (FieldInfo field in Registry.FieldsOf(known)) s_byName[field.Name] = [field.Id];
        return true;
    }

    private static void LoadOnce(string folder)
    {
        foreach (string line in File.ReadLines(Path.Combine(folder, "values.txt")))
        {
            string[] parts = line.Split('\t');
            if (parts.Length < 4) continue;
            if (!s_values.TryGetValue(parts[1], out List<string>? lines)) s_values.Add(parts[1], lines = []);
            lines.Add(line);
        }
        var shortNames = new Dictionary<string, string>();
        foreach (string line in File.ReadLines(Path.Combine(folder, "protocols.txt")))
        {
            string[] parts = line.Split('\t');
            if (parts.Length >= 3) shortNames[parts[2]] = parts[1];
        }
        var protocols = new List<string[]>();
        var fields = new Dictionary<string, List<string[]>>();
        foreach (string line in File.ReadLines(Path.Combine(folder, "fields.txt")))
        {
            string[] parts = line.Split('\t');
            if (parts[0] == "P") protocols.Add(parts);
            else if (parts[0] == "F") (fields.TryGetValue(parts[4], out var list) ? list : fields[parts[4]] = []).Add(parts);
        }
        foreach (string[] protocol in protocols)
        {
            if (s_byName.ContainsKey(protocol[2]) || TakeOver(protocol[2])) continue;
            Register(protocol, fields.GetValueOrDefault(protocol[2]) ?? [], shortNames.GetValueOrDefault(protocol[2], protocol[2]));
        }
    }

    private static void Register(string[] protocol, List<string[]> fields, string shortName)
    {
        var gold = new GoldProtocol(protocol[2], protocol[1], shortName, () =>
        [
            new FieldInfo { Name = protocol[2], Label = protocol[1], Type = IsOption(protocol[2]) ? FieldType.Bytes : FieldType.Protocol },
            .. fields.Select(Describe),
        ], fields.Count + 1);
        Registry.Add(gold);
        s_byName.Add(protocol[2], [gold.FirstField]);
        for (int i = 0; i < fields.Count; i++)
        {
            (s_byName.TryGetValue(fields[i][2], out var ids) ? ids : s_byName[fields[i][2]] = []).Add(gold.FirstField + 1 + i);
        }
    }

    // Registered as protocols for the sake of their names only; their nodes hold bytes.
    private static bool IsOption(string name) => name.Contains(".options.", StringComparison.Ordinal) || name.Contains(".opt.", StringComparison.Ordinal);

    private static FieldInfo Describe(string[] parts)
    {
        FieldType type = ParseType(parts[3]);
        ulong mask = parts.Length > 6 && parts[6].StartsWith("0x", StringComparison.Ordinal) ? ulong.Parse(parts[6].AsSpan(2), NumberStyles.HexNumber) : 0;
        int width = type == FieldType.Boolean && int.TryParse(parts[5], out int bits) ? bits : type.Bits();
        var entries = new List<ValueNames.Entry>();
        var seen = new HashSet<ulong>();
        (string, string) truth = ("True", "False");
        string? unit = null, unitOne = null;
        foreach (string line in s_values.GetValueOrDefault(parts[2]) ?? [])
        {
            string[] value = line.Split('\t');
            if (value[0] is "V" or "V64" && seen.Add(ParseNumber(value[2]))) entries.Add(new(ParseNumber(value[2]), value[3]));
            else if (value[0] == "R" && seen.Add(ParseNumber(value[2]))) entries.Add(new(ParseNumber(value[2]), ParseNumber(value[3]), value[4]));
            else if (value[0] == "T") truth = (value[2], value[3]);
            else if (value[0] == "U") (unitOne, unit) = (value[2], value[3] == "(no plural)" ? value[2] : value[3]);
        }
        entries.Sort((left, right) => left.First.CompareTo(right.First));
        return new FieldInfo
        {
            Name = parts[2],
            Label = parts[1],
            Type = type,
            Base = type == FieldType.Boolean ? Base.None : ParseBase(parts[5]),
            Mask = mask,
            MaskWidth = mask == 0 ? 0 : width,
            Names = entries.Count == 0 ? null : new ValueNames([.. entries]),
            NamesOnly = entries.Count > 0 && parts[5] == "BASE_NONE",
            Truth = truth,
            Unit = unit,
            UnitOne = unitOne,
        };
    }

    private static ulong ParseNumber(string text)
    {
        if (text.StartsWith("0x", StringComparison.Ordinal)) return ulong.Parse(text.AsSpan(2), NumberStyles.HexNumber);
        if (text.StartsWith('\'')) return text.StartsWith("'\\x", StringComparison.Ordinal) ? ulong.Parse(text.AsSpan(3, text.Length - 4), NumberStyles.HexNumber) : text[1];
        return text.StartsWith('-') ? (ulong)long.Parse(text) : ulong.Parse(text);
    }

    private static FieldType ParseType(string text) => text switch
    {
        "FT_IEEE_11073_SFLOAT" or "FT_IEEE_11073_FLOAT" => FieldType.Float,
        _ => Enum.GetValues<FieldType>().First(type => type.WiresharkName().Equals(text, StringComparison.OrdinalIgnoreCase)),
    };

    private static Base ParseBase(string text) => text switch
    {
        "BASE_DEC" => Base.Dec,
        "BASE_HEX" => Base.Hex,
        "BASE_OCT" => Base.Oct,
        "BASE_DEC_HEX" => Base.DecHex,
        "BASE_HEX_DEC" => Base.HexDec,
        "BASE_CUSTOM" => Base.Custom,
        "BASE_PT_UDP" => Base.PortUdp,
        "BASE_PT_TCP" => Base.PortTcp,
        "BASE_PT_DCCP" => Base.PortDccp,
        "BASE_PT_SCTP" => Base.PortSctp,
        "BASE_OUI" => Base.Oui,
        _ => Base.None,
    };
}
