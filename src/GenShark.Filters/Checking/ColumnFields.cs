using System;
using System.Collections.Generic;
using System.Diagnostics.CodeAnalysis;
using System.Linq;

namespace GenShark.Filters.Checking;

/// <summary>The columns of the packet list as fields: by Wireshark 4.2's names, and by the titles that tshark 4.0 gives them (<c>-e _ws.col.Info</c>).</summary>
internal static class ColumnFields
{
    private static readonly (string Name, string Title)[] s_names =
    [
        ("_ws.col.number", "_ws.col.No."), ("_ws.col.cls_time", "_ws.col.Time"), ("_ws.col.def_src", "_ws.col.Source"), ("_ws.col.def_dst", "_ws.col.Destination"),
        ("_ws.col.protocol", "_ws.col.Protocol"), ("_ws.col.packet_length", "_ws.col.Length"), ("_ws.col.info", "_ws.col.Info"),
    ];

    private static readonly FieldDescription[] s_fields =
        [.. s_names.Select((name, i) => new FieldDescription { Name = name.Name, Type = FilterType.String, Id = i, IsColumn = true })];

    /// <summary>The names of today.</summary>
    public static IEnumerable<string> Names => s_names.Select(name => name.Name);

    /// <summary>Finds a column; its number is its place among the default columns.</summary>
    public static bool TryFind(string name, [NotNullWhen(true)] out FieldDescription? field)
    {
        int index = Array.FindIndex(s_names, column => column.Name == name || column.Title == name);
        field = index < 0 ? null : s_fields[index];
        return field is not null;
    }
}
