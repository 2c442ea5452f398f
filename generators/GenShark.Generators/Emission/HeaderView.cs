using GenShark.Generators.Model;

namespace GenShark.Generators.Emission;

/// <summary>
/// Writes how code without a dissection begins: <c>self</c>, a view of the layer as long as it says itself, and <c>header</c>, a view of
/// its fixed header alone, which is whole; then where the payload lies.
/// </summary>
internal sealed class HeaderView(StructureModel structure, Layout layout, CodeWriter code)
{
    private readonly int _size = layout.FixedSize(structure);

    private readonly HeaderReads _header = new(structure, layout, layout.FixedSize(structure), isTrimmed: true);

    /// <summary>Code that reads <c>header</c> instead of <c>self</c> where it may.</summary>
    public string Of(string text) => _header.Of(text);

    /// <summary>The two views.</summary>
    /// <param name="failure">What is done if there are too few bytes.</param>
    public void Emit(string failure)
    {
        code.Line("Slice slice = window.In(frame);");
        code.Line($"if (!slice.Has(0, {_size})) {failure}");
        EmitSelf(failure);
        code.Line($"var header = new {structure.Name}(self._slice.Header({_size}));");
    }

    /// <summary>The payload's <c>offset</c> and <c>size</c>.</summary>
    /// <param name="member">The payload.</param>
    /// <param name="failure">What is done if it does not lie in the layer.</param>
    public void EmitPlace(MemberModel member, string failure)
    {
        code.Line(Of($"int offset = self.{member.Name}Offset;"));
        if (layout[member.Name].After is not null) code.Line($"if (!slice.Has(0, offset)) {failure}");
        if (member.Payload!.Least > 0) code.Line($"if (!slice.Has(offset, {member.Payload.Least})) {failure}");
        code.Line(Of($"int size = {(member.SizeProperty is { } property ? $"(int)self.{property}" : "self._slice.Length - offset")};"));
        code.Line($"if (size < 0) {failure}");
    }

    // Said of the structure's own length as well, the JIT checks no field of the header again.
    private void EmitSelf(string failure)
    {
        if (structure.LengthProperty is { } length && _header.Holds(length))
        {
            code.Line($"Slice own = slice.Trim(new {structure.Name}(slice.Header({_size})).{length});");
            code.Line($"if (!own.Has(0, {_size})) {failure}");
            code.Line($"var self = new {structure.Name}(own);");
            return;
        }
        code.Line($"{structure.Name} self = Create(slice);");
        if (structure.LengthProperty is not null) code.Line($"if (!self._slice.Has(0, {_size})) {failure}");
    }
}
