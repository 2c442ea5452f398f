using System.Diagnostics.CodeAnalysis;

namespace GenShark.Filters;

/// <summary>
/// Compiles a display filter with the program: what is wrong with it is a compiler error (GS0101) at the characters that are. Stands on a
/// <c>static partial bool</c> method that takes a dissected packet: a <see cref="Dissection"/>, or a <c>Packet</c> of a capture.
/// </summary>
/// <example><code>[DisplayFilter("tcp.dstport == 443 &amp;&amp; ip.ttl > 32")] private static partial bool IsTls(Packet packet);</code></example>
/// <param name="text">The filter.</param>
[AttributeUsage(AttributeTargets.Method)]
public sealed class DisplayFilterAttribute([StringSyntax(DisplayFilterAttribute.Language)] string text) : Attribute
{
    /// <summary>
    /// What marks a string as a display filter: constants passed to a parameter, or set to a property or field, that is
    /// <c>[StringSyntax(DisplayFilterAttribute.Language)]</c> are checked by the compiler.
    /// </summary>
    public const string Language = "DisplayFilter";

    public string Text { get; } = text;
}
