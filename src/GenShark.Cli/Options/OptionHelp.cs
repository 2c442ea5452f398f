namespace GenShark.Cli.Options;

/// <summary>What may stand behind an option, told when something else did.</summary>
internal static class OptionHelp
{
    public static string Formats(string given) => $"""
        Invalid -T parameter "{given}"; it must be one of:
                "fields"  The values of fields specified with the -e option, in a form
                          specified by the -E option.
                "pdml"    Packet Details Markup Language, an XML-based format for the
                          details of a decoded packet. This information is equivalent to
                          the packet details printed with the -V flag.
                "psml"    Packet Summary Markup Language, an XML-based format for the
                          summary information of a decoded packet. This information is
                          equivalent to the information shown in the one-line summary
                          printed by default.
                "json"    Packet Summary, an JSON-based format for the details
                          summary information of a decoded packet. This information is
                          equivalent to the packet details printed with the -V flag.
                "jsonraw" Packet Details, a JSON-based format for machine parsing
                          including only raw hex decoded fields (same as -T json -x but
                          without text decoding, only raw fields included).
                "ek"      Packet Details, an EK JSON-based format for the bulk insert
                          into elastic search cluster. This information is
                          equivalent to the packet details printed with the -V flag.
                "text"    Text of a human-readable one-line summary of each of the
                          packets, or a multi-line view of the details of each of the
                          packets, depending on whether the -V flag was specified.
                          This is the default.
                "tabs"    Similar to the text report except that each column of the
                          human-readable one-line summary is delimited with an ASCII
                          horizontal tab character.
        """;

    public static string TimeForms(string given) => $"""
        Invalid time stamp type "{given}"; it must be one of:
                "a"    for absolute
                "ad"   for absolute with YYYY-MM-DD date
                "adoy" for absolute with YYYY/DOY date
                "d"    for delta
                "dd"   for delta displayed
                "e"    for epoch
                "r"    for relative
                "u"    for absolute UTC
                "ud"   for absolute UTC with YYYY-MM-DD date
                "udoy" for absolute UTC with YYYY/DOY date
        """;

    public static string FieldsOptions(string given) => $"""
        "{(given.IndexOf('=') is > 0 and int equals ? given[..equals] : given)}" is not a valid field output option=value pair.
        The available options for field output "E" are:
        bom=y|n    Prepend output with the UTF-8 BOM (def: N: no)
        header=y|n    Print field abbreviations as first line of output (def: N: no)
        separator=/t|/s|<character>   Set the separator to use;
             "/t" = tab, "/s" = space (def: /t: tab)
        occurrence=f|l|a  Select the occurrence of a field to use;
             "f" = first, "l" = last, "a" = all (def: a: all)
        aggregator=,|/s|<character>   Set the aggregator to use;
             "," = comma, "/s" = space (def: ,: comma)
        quote=d|s|n   Print either d: double-quotes, s: single quotes or
             n: no quotes around field values (def: n: none)
        """;
}
