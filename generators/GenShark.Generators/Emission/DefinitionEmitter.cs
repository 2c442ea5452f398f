using GenShark.Generators.Model;

namespace GenShark.Generators.Emission;

/// <summary>The protocol as the registry and the engine see it.</summary>
internal static class DefinitionEmitter
{
    public static void Emit(ProtocolFileModel file, string definition, FieldTable table, CodeWriter code)
    {
        StructureModel main = file.Main;
        ProtocolModel protocol = main.Protocol!;
        code.Line($"/// <summary>{protocol.FilterName} in the registry.</summary>");
        using (code.BeginBlock($"public sealed class {definition} : Protocol"))
        {
            code.Line($"public static {definition} Instance {{ get; }} = Register();");
            code.Line();
            code.Line($"public override string FilterName => {Literal.Of(protocol.FilterName)};");
            code.Line($"public override string Name => {Literal.Of(protocol.Name)};");
            code.Line($"public override string ShortName => {Literal.Of(protocol.ShortName)};");
            if (protocol.Column is { } column) code.Line($"public override string ColumnName => {Literal.Of(column)};");
            if (main.Members.Any(member => member.Kind == MemberKind.Info) && !main.Members.Any(member => member.Kind == MemberKind.Info && !member.Appends))
                code.Line("public override bool AppendsInfo => true;");
            if (protocol.Stacked) code.Line("public override bool IsStacked => true;");
            if (!protocol.Listed) code.Line("public override bool IsListed => false;");
            if (!protocol.Shown) code.Line("public override bool IsShown => false;");
            code.Line($"public override int FieldCount => {table.Fields.Count + 1};");
            EmitNames(code, "ForeignPrefixes", table.ForeignPrefixes(protocol.FilterName));
            EmitNames(code, "Borrows", file.Structures.SelectMany(structure => structure.Borrows).Distinct());
            if (RenamedFields.Of(file) is { } renamed) EmitRenamed(renamed, table, code);
            EmitNames(code, "Tells", protocol.Tells);
            EmitNames(code, "NextTables", ProtocolFileEmitter.Tables(main).Concat(main.Carries).Distinct());
            EmitNames(code, "CarriedTables", main.Carries);
            EmitNames(code, "DecipheredTables", main.Deciphered);
            if (main.Sign is { } sign) code.Line($"public override ReadOnlySpan<byte> Sign => {Literal.Of(sign)}u8;");
            EmitNames(code, "SignedTables", main.SignedTables);
            EmitNames(code, "PortPreferences", protocol.Over.Where(over => over.IsPreference).Select(over => over.Table));
            if (protocol.Preferences is { } preferences) code.Line($"public override PreferenceModule? Preferences => field ??= PreferenceModule.Of<global::{preferences}>(FilterName);");
            if (main.AcceptProperty is { } accept) code.Line($"public override bool Accepts(in Slice slice) => {main.Name}.Create(slice).{accept};");
            if (main.GuessProperty is { } guess) code.Line($"public override bool LooksLike(in Slice slice) => {main.Name}.Create(slice).{guess};");
            if (protocol.Message is { } message) EmitMessageSize(main, message, code);
            code.Line($"public override FieldInfo[] DescribeFields() => {table.ClassName}.Describe();");
            code.Line($"public override bool Walk(Dissection dissection, in Slice slice) => {main.Name}.Walk(dissection, slice, out _);");
            if (main.PrefaceMethod is { } preface) code.Line($"public override void Preface(Dissection dissection, in Slice slice) => {main.Name}.{preface}(dissection, slice);");
            code.Line($"public override Protocol? Skim(ReadOnlySpan<byte> frame, ref LayerWindow window, LayerRoles roles, out bool isSure) => {main.Name}.Skim(frame, ref window, roles, out isSure);");
            EmitPass(main, code);
            if (JoinEmitter.PieceOf(main) is not null)
                code.Line($"public override bool TryJoin(Dissection dissection, in Slice slice, out Slice payload, out Protocol? next) => {main.Name}.TryJoin(dissection, slice, out payload, out next);");
            if (UsualEmitter.IsNeeded(main)) code.Line($"public override bool IsUsual(in Slice slice) => {main.Name}.IsUsual(slice);");
            if (CarryEmitter.PayloadOf(main) is not null) code.Line($"public override bool Carry(Dissection dissection, in Slice slice) => {main.Name}.Carry(dissection, slice);");
            if (GlanceEmitter.IsNeeded(main)) code.Line($"public override void Glance(in Slice slice) => {main.Name}.Glance(slice);");
            if (SettledEmitter.StepsOf(main).Any()) code.Line($"public override void ShowSettled(in Slice slice) => {main.Name}.ShowSettled(slice);");
            code.Line();
            EmitConstructor(main, definition, code);
            using (code.BeginBlock($"private static {definition} Register()"))
            {
                code.Line($"var protocol = new {definition}();");
                code.Line("Registry.Add(protocol);");
                foreach (OverModel over in protocol.Over)
                {
                    foreach (uint key in over.Keys) code.Line($"Registry.Add({Literal.Of(over.Table)}, {key}, protocol);");
                    foreach (string name in over.Names) code.Line($"Registry.Add({Literal.Of(over.Table)}, TextKey.Of({Literal.Of(name)}u8), protocol);");
                }
                EmitSyntaxes(file, protocol, code);
                foreach (string guesses in main.GuessTables) code.Line($"Registry.Table({Literal.Of(guesses)}).AddGuess(protocol);");
                code.Line("return protocol;");
            }
        }
    }

    private static void EmitRenamed(RenamedFields renamed, FieldTable table, CodeWriter code)
    {
        using (code.BeginBlock($"public override FieldRenames? Renames => field ??= new({renamed.Definition}.Instance,", "]);", "["))
        {
            foreach (FieldModel field in renamed.All.Fields)
            {
                string name = renamed.NameOf(field);
                FieldModel? own = table.Fields.FirstOrDefault(candidate => candidate == field with { Name = name }) ?? table.Fields.FirstOrDefault(candidate => candidate.Name == name);
                if (own is not null) code.Line($"({renamed.All.Number(field)}, {table.Number(own)}),");
            }
        }
    }

    private static void EmitSyntaxes(ProtocolFileModel file, ProtocolModel protocol, CodeWriter code)
    {
        var types = file.Structures.Where(structure => structure.Ber is { Oids.Count: > 0 }).ToList();
        var names = file.Structures.SelectMany(structure => structure.OidNames).ToList();
        if (types.Count + names.Count == 0) return;
        using (code.BeginBlock($"BerSyntaxes.Add({Literal.Of(protocol.FilterName)}, static () =>", "]);", "["))
        {
            foreach (BerOidModel item in names) code.Line($"new({Literal.Of(item.Oid)}, {Literal.Of(item.Name)}, null),");
            foreach (StructureModel type in types)
            {
                foreach (BerOidModel item in type.Ber!.Oids) code.Line($"new({Literal.Of(item.Oid)}, {Literal.Of(item.Name)}, static () => {Expressions.Global(type.FullName)}.BerType),");
            }
        }
    }

    // A property that gives names; none is what the base class says.
    private static void EmitNames(CodeWriter code, string property, IEnumerable<string> names)
    {
        string list = string.Join(", ", names.Select(Literal.Of));
        if (list.Length == 0) return;
        string store = $"s_{char.ToLowerInvariant(property[0])}{property.Substring(1)}";
        code.Line($"private static readonly string[] {store} = [{list}];");
        code.Line($"public override ReadOnlySpan<string> {property} => {store};");
    }

    private static void EmitMessageSize(StructureModel main, MessageModel message, CodeWriter code)
    {
        string size = $"{main.Name}.Create(slice).{message.Size}";
        if (message.Header > 0) size = $"slice.CapturedLength < {message.Header} ? global::GenShark.MessageSize.Unknown : {size}";
        code.Line($"public override int MessageSize(in Slice slice) => {size};");
        if (message.Announce is { } announce) code.Line($"public override void Announce(in Slice slice) => {main.Name}.Create(slice).{announce}();");
        if (message.Joined is { } joined) code.Line($"public override bool JoinsMessage(in Slice slice) => {main.Name}.Create(slice).{joined};");
        if (message.Begun is { } begun) code.Line($"public override bool ShowsBegun(in Slice slice) => {main.Name}.Create(slice).{begun};");
    }

    private static void EmitPass(StructureModel main, CodeWriter code)
    {
        List<MemberModel> steps = [.. main.Members.Where(member => member is { Kind: MemberKind.Step, Always: true })];
        if (steps.Count > 0) code.Line($"public override void Pass(Dissection dissection, in Slice slice) => {main.Name}.Pass(slice);");
    }

    private static void EmitConstructor(StructureModel main, string definition, CodeWriter code)
    {
        if (main.Protocol is { ShownFrom: 0, Quotes: null, Extends: null, Message: null } && main.RenamesPartsOf is null && main.AcceptProperty is null && !main.NeedsDissection(main.GuessProperty) && main.PrefaceMethod is null
            && JoinEmitter.PieceOf(main) is null && CarryEmitter.PayloadOf(main) is null) return;
        using (code.BeginBlock($"private {definition}()"))
        {
            if (main.Protocol!.ShownFrom > 0) code.Line($"ShownFrom = {main.Protocol.ShownFrom};");
            if (main.Protocol.NamedOnceShown) code.Line("NamedOnceShown = true;");
            if (main.Protocol.Quotes is { } quoted) code.Line($"Quotes = {Literal.Of(quoted)};");
            if (main.AcceptProperty is not null) code.Line("IsSelective = true;");
            if (main.GuessSifts || main.NeedsDissection(main.AcceptProperty)) code.Line("AcceptsByDissection = true;");
            if (main.GuessSifts) code.Line("Sifts = true;");
            if (!main.GuessSifts && main.NeedsDissection(main.GuessProperty)) code.Line("GuessesByDissection = true;");
            if (main.Protocol.Extends is { } extended) code.Line($"Extends = {Literal.Of(extended)};");
            if (main.PrefaceMethod is not null) code.Line("HasPreface = true;");
            if (main.RenamesPartsOf is not null) code.Line("RenamesFields = true;");
            if (main.Protocol.Message is not null) code.Line("HasMessages = true;");
            if (main.Protocol.Message is { ShowsSize: true }) code.Line("ShowsMessageSize = true;");
            if (main.Protocol.Message is { ShowsSize: true } or { Catches: true }) code.Line("CatchesFaults = true;");
            if (JoinEmitter.PieceOf(main) is not null) code.Line("HasPieces = true;");
            if (CarryEmitter.PayloadOf(main) is not null) code.Line("MayCarry = true;");
        }
        code.Line();
    }
}
