using GenShark.Generators.Model;
using static GenShark.Generators.Emission.Expressions;

namespace GenShark.Generators.Emission;

// Texts of nodes, the title and the Info column: written once everything that they show has been read.
internal sealed partial class WalkEmitter
{
    private readonly List<PendingText> _pending = [];
    private readonly HashSet<string> _passed = [];

    /// <summary>A text that is written once everything that it shows has been read.</summary>
    private sealed record PendingText(string Method, string Node, string End, HashSet<string> Missing, bool IsLocal = false);

    private void EmitText(MemberModel member, string node = "d.LastNode")
    {
        if (member.Label is { } label) DeferOrEmit(label, "EndText", member, node);
        if (member.Append is { } append) DeferOrEmit(append, "EndAppendix", member, node);
    }

    private void DeferOrEmit(string method, string end, MemberModel member, string node)
    {
        HashSet<string> missing = Missing(method, member);
        if (missing.Count == 0)
        {
            EmitTextNow(method, node, end);
            return;
        }
        string local = "node" + member.Name + method;
        _code.Line($"int {local} = {node};");
        _pending.Add(new PendingText(method, local, end, missing, _conditions > 0));
    }

    // What a text shows beside its member, and that has not been read yet.
    private HashSet<string> Missing(string? method, MemberModel member) => [.. _structure.ReadsOf(method)
        .Where(name => !_passed.Contains(name) && name != member.Name && _members.First(other => other.Name == name).Of != member.Name)];

    private void Defer(string method, string node, string end, string? condition = null) =>
        _pending.Add(new PendingText(method, node, end, new HashSet<string>(
            _structure.ReadsOf(method).Concat(_structure.ReadsOf(condition)).Where(name => _layout.Find(name)?.Member?.Payload is null))));

    private void Pass(MemberModel member)
    {
        if (!_passed.Add(member.Name)) return;
        foreach (PendingText text in _pending) text.Missing.Remove(member.Name);
    }

    // Texts are written outside of conditional blocks and as early as what they show allows.
    private void FlushTexts() => FlushTexts(text => text.Missing.Count == 0 && (_conditions == 0 || text.IsLocal));

    private void FlushTexts(Func<PendingText, bool> isDue)
    {
        foreach (PendingText text in _pending.Where(isDue).ToList())
        {
            if (text.Node == "head" && _structure.Node is null && !_passed.Contains(_members.First(member => member.Head).Name)) continue;
            _pending.Remove(text);
            EmitTextNow(text.Method, text.Node, text.End);
        }
    }

    private void EmitTextNow(string method, string node, string end)
    {
        string? condition = _members.FirstOrDefault(member => member.Kind is MemberKind.Title or MemberKind.Info && member.Name == method)?.If;
        if (end == "Info")
        {
            string guard = condition is null ? "" : $"self.{condition} && ";
            _code.Line($"if ({guard}d.BeginInfo({(node == "append" ? "true" : "false")}) is {{ }} info{method}) self.{method}(info{method});");
        }
        else
        {
            string wanted = node == "layer" ? "d.WantsTitle" : $"d.WantsTextOf({node})";
            using (_code.BeginBlock($"if ({wanted}{(condition is null ? "" : $" && self.{condition}")})"))
            {
                _code.Line($"self.{method}(d.BeginText());");
                _code.Line($"d.{end}({node});");
            }
        }
    }
}
