namespace GenShark;

/// <summary>Fields that belong to the engine, not to a declaration.</summary>
internal static class WellKnownFields
{
    public static readonly int Text = Register();

    private static int Register()
    {
        var text = new TextPseudoProtocol();
        Registry.Add(text);
        return text.FirstField;
    }

    /// <summary>Holds the field of nodes that are text only: it has no name and can't be filtered.</summary>
    private sealed class TextPseudoProtocol : Protocol
    {
        public override string FilterName => "";
        public override string Name => "Text";
        public override string ShortName => "";
        public override int FieldCount => 1;
        public override FieldInfo[] DescribeFields() => [new FieldInfo { Name = "", Label = "", Type = FieldType.None }];
        public override bool Walk(Dissection dissection, in Slice slice) => true;

        public override bool IsShown => false;

        public override Protocol? Skim(ReadOnlySpan<byte> frame, ref LayerWindow window, LayerRoles roles, out bool isSure)
        {
            isSure = true;
            return null;
        }
    }
}
