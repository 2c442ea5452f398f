using GenShark.Capture.Statistics;
using GenShark.Protocols;

namespace GenShark.Cli.Reports.Taps;

/// <summary><c>-z http,stat</c>.</summary>
internal static class HttpCountReport
{
    private const int LineWidth = 67;

    public static TapReport Create(TapArguments arguments)
    {
        var tap = new HttpCountTap { Filter = arguments.Filter("Couldn't register http,stat tap: ") };
        return new TapReport(tap, output => Write(tap, arguments.Text, output.Text));
    }

    private static void Write(HttpCountTap tap, string? filter, TextBuilder text)
    {
        text.Append('\n').Append('=', LineWidth).Append(filter is null ? "\nHTTP Statistics\n" : $"\nHTTP Statistics with filter {filter}\n");
        text.Append("* HTTP Response Status Codes                Packets\n");
        foreach (HttpStatus status in HashOrder.Of(Enum.GetValues<HttpStatus>(), status => (uint)status))
        {
            int count = tap.Responses.Where(response => IsCountedAs(response.Key, status)).Sum(response => response.Value.Count);
            if (count > 0) text.Append($"  {(ushort)status,3} {NameOf(tap, status),-35} {count,9}\n");
        }
        text.Append("* HTTP Request Methods                      Packets\n");
        foreach (string method in HashOrder.Of(tap.Requests.Keys, HashOrder.HashOf)) text.Append($"  {method,-39} {tap.Requests[method],9} \n");
        text.Append('=', LineWidth).Append('\n');
    }

    private static string NameOf(HttpCountTap tap, HttpStatus status) => ((int)status % 100, (int)status / 100) switch
    {
        (99, 1) => "Informational - Others",
        (99, 2) => "Success - Others",
        (99, 3) => "Redirection - Others",
        (99, 4) => "Client Error - Others",
        (99, 5) => "Server Error - Others",
        _ => tap.Responses[(uint)status].Reason,
    };

    // Codes without a name count as the others of their hundred.
    private static bool IsCountedAs(uint code, HttpStatus status) =>
        code == (uint)status || !Enum.IsDefined((HttpStatus)code) && code is >= 100 and < 600 && code / 100 * 100 + 99 == (uint)status;
}
