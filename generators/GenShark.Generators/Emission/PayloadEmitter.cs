using GenShark.Generators.Model;

namespace GenShark.Generators.Emission;

/// <summary>From a layer to the one that it carries.</summary>
internal sealed class PayloadEmitter(FieldTable fields, CodeWriter code, Action<string?> require)
{
    public void Emit(MemberModel member, Placed placed, string at)
    {
        PayloadModel payload = member.Payload!;
        if (payload.Least > 0) code.Line($"if (!d.Need(s, {at}, {payload.Least})) return false;");
        require(member.SizeProperty);
        string size = "size" + member.Name;
        code.Line($"int {size} = {(member.SizeProperty is { } property ? $"(int)self.{property}" : $"s.Length - ({at})")};");
        if (!payload.Covered) code.Line($"d.EndNode(layer, s, {at});");
        code.Line("ownStart = d.Tape.Count;");
        // The end of a stream may complete a message without a byte.
        string needed = payload.Stream is { } stream ? $"if ({size} > 0 || self.{stream.Place}.IsEnd)" : $"if ({size} > 0)";
        using (code.BeginBlock(payload.SkipEmpty ? needed : ""))
        {
            if (member.Field is { } field) EmitField(member, field, placed, at, size);
            code.Line($"Slice payload = s.Payload({at}, {size});");
            if (payload.Transform is { } transform) code.Line($"payload = self.{transform}(payload);");
            if (payload.Fragment is { } fragment) EmitFragment(fragment);
            if (!payload.Nested) code.Line(payload.AtRoot ? "int depth = d.LeaveTree();" : "int depth = d.LeaveTree(layer);");
            if (payload.Via is { } via) code.Line($"d.PassThrough({Literal.Of(via)}, payload);");
            if (payload.Stream is null)
            {
                EmitNext(payload);
            }
            else
            {
                EmitStream(payload);
                code.Line("if (!walked) return false;");
            }
        }
        if (payload.Stream is null) code.Line("ownEnd = d.Tape.Count;");
        code.Line(at == "at" ? $"at += {size};" : $"at = {at} + {size};");
    }

    // Without a stream all of the payload is one unit of the next protocol.
    private void EmitNext(PayloadModel payload)
    {
        string otherwise = payload.NoData ? "true" : "d.CallData(payload)";
        string candidates = Candidates(payload);
        if (payload.Fragment is not null && candidates.Length > 0) candidates = $"(goesOn ? {candidates} : null)";
        if (payload.Unclaimed is { } unclaimed)
        {
            require(unclaimed);
            code.Line($"bool? claimed = {(candidates.Length > 0 ? candidates : "null")};");
            code.Line($"if (claimed is null{(payload.Fragment is null ? "" : " && goesOn")}) self.{unclaimed}();");
            candidates = "claimed";
        }
        if (payload.NestedData)
        {
            code.Line($"bool? nested = {(candidates.Length > 0 ? candidates : "null")};");
            code.Line("d.EnterTree(depth);");
            candidates = "nested";
        }
        string next = $"{(candidates.Length > 0 ? candidates + " ?? " : "")}{otherwise}";
        code.Line($"bool walked = {(payload.Transform is null ? next : $"payload.Length == 0 || ({next})")};");
        if (!payload.Nested && !payload.NestedData) code.Line("d.EnterTree(depth);");
        code.Line(payload.Catch ? "if (!walked) d.ReportFault(payload);" : "if (!walked) return false;");
    }

    /// <summary>From a part of a stream, <c>payload</c>, to the messages that it completes and holds; whether all went well is <c>walked</c>.</summary>
    /// <param name="payload">The payload.</param>
    /// <param name="isShown">Whether the layer is on the tape.</param>
    public void EmitStream(PayloadModel payload, bool isShown = true)
    {
        StreamModel part = payload.Stream!;
        require(part.Place);
        foreach (NextModel next in payload.Next)
        {
            require(next.Key);
            require(next.OtherPort);
            require(next.ServerPort);
        }
        code.Line($"var stream = new StreamWalk(d, {Declared(part.Fields, fields)}, self.{part.Place}, payload);");
        code.Line("bool walked = true;");
        string find = string.Join(" ?? ", payload.Next.Select(next => next.Key is null ? $"stream.Guess({PayloadTables.Name(next.Table)})" : PayloadTables.Find(next, "stream.Payload", "d")).Select(call => call.Contains(" ? ") ? $"({call})" : call));
        code.Line($"while (walked && stream.MoveNext()) walked = stream.Walk(stream.Successor ?? {find});");
        if (isShown)
        {
            code.Line("d.EnterTree(depth);");
            code.Line("ownEnd = d.Tape.Count;");
        }
        code.Line("stream.ShowParts();");
    }

    // A payload that the capture cut goes on with what is there.
    private void EmitField(MemberModel member, FieldModel field, Placed placed, string at, string size)
    {
        PayloadModel payload = member.Payload!;
        require(payload.FieldSize);
        string shown = payload.FieldSize is { } fieldSize ? $"(int)self.{fieldSize}" : size;
        using IDisposable? some = payload.Stream is null ? null : code.BeginBlock($"if ({shown} > 0)");
        code.Line($"if (!d.Cut({fields.Number(field, placed)}, s, {at}, {shown})) return false;");
        if (member.Label is { } label)
        {
            using (code.BeginBlock("if (d.WantsTextOf(d.LastNode))"))
            {
                code.Line($"self.{label}(d.BeginText());");
                code.Line("d.EndText(d.LastNode);");
            }
        }
        code.Line("ownStart = d.Tape.Count;");
    }

    private void EmitFragment(FragmentModel fragment)
    {
        foreach (string? member in new[] { fragment.Identification, fragment.Offset, fragment.More, fragment.Whole, fragment.Info }) require(member);
        code.Line("bool goesOn = true;");
        using (code.BeginBlock($"if ({Condition(fragment)})"))
        {
            code.Line($"var place = {Place(fragment)};");
            code.Line($"goesOn = d.Reassemble({Declared(fragment, fields)}, place, ref payload);");
            if (fragment.Info is { } info) code.Line($"if (!goesOn && d.BeginInfo(append: false) is {{ }} info) self.{info}(info);");
        }
    }

    /// <summary>Where a piece of a datagram belongs.</summary>
    public static string Place(FragmentModel fragment)
    {
        string whole = fragment.Whole is { } condition ? $"self.{condition}" : "true", staysApart = fragment.Joined is { } joined ? $"!self.{joined}" : "false", readsCut = fragment.ReadsCut ? "true" : "false";
        return $"new FragmentPlace((ulong)self.{fragment.Identification}, (int)self.{fragment.Offset}, self.{fragment.More}) {{ IsWhole = {whole}, StaysApart = {staysApart}, ReadsCut = {readsCut} }}";
    }

    /// <summary>What its datagram is shown with.</summary>
    public static string Declared(FragmentModel fragment, FieldTable fields) => Declared(fragment.Fields, fields);

    private static string Declared(string? other, FieldTable fields) => (other is null ? fields.ClassName : $"global::{other}Fields") + ".Fragmentation";

    /// <summary>Whether the payload is a piece of a datagram.</summary>
    public static string Condition(FragmentModel fragment) => $"self.{fragment.More} || self.{fragment.Offset} != 0";

    /// <summary>Calls what the tables hold for a payload, one behind the other; null if none takes it. Empty if there are no tables.</summary>
    public string Candidates(PayloadModel payload) => string.Join(" ?? ", payload.Next.Select(next =>
    {
        string table = PayloadTables.Name(next.Table);
        string call = next.Key is null ? $"d.TryGuess({table}, payload)" : next.OtherPort is { } other
            ? $"d.TryCallByPort({table}, {Key(next.Key)}, {Key(other)}, payload{(next.ServerPort is { } server ? $", {Key(server)}" : "")})"
            : $"d.TryCall({table}, {Key(next.Key)}, payload)";
        return next.When is { } condition ? $"(self.{condition} ? {call} : null)" : call;
    }));

    private string Key(string property)
    {
        require(property);
        return $"(uint)self.{property}";
    }
}

/// <summary>The static fields that hold dispatch tables.</summary>
internal static class PayloadTables
{
    public static string Name(string table)
    {
        string[] parts = table.Split('.', '_', '-');
        return "s_" + parts[0] + string.Concat(parts.Skip(1).Select(part => char.ToUpperInvariant(part[0]) + part.Substring(1))) + "Table";
    }

    /// <summary>The look-up of a protocol, without calling it.</summary>
    /// <param name="payload">The arguments that tell where the payload lies.</param>
    /// <param name="dissection">The dissection, whose user may have changed the table; null for the table as the protocols make it.</param>
    public static string Find(NextModel next, string payload, string? dissection = null)
    {
        string table = dissection is null ? Name(next.Table) : $"{dissection}.TableOf({Name(next.Table)})";
        string find = next.Key is null ? $"{table}.Guess({payload})" : next.OtherPort is { } other
            ? $"{table}.FindByPort((uint)self.{next.Key}, (uint)self.{other}, {payload}{(dissection is not null && next.ServerPort is { } server ? $", (uint)self.{server}" : "")})"
            : $"{table}.Find((uint)self.{next.Key}, {payload})";
        return next.When is { } when ? $"self.{when} ? {find} : null" : find;
    }
}
