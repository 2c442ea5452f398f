using GenShark.Generated;

namespace GenShark.Protocols;

/// <summary>By what a client tells that a server was started again, and where data stand till then (RFC 1813, 3.3.7).</summary>
internal static class Nfs3Verifier
{
    private const int Size = 8;

    public static bool Show(ref XdrNodes x)
    {
        if (!x.Bytes(NfsFields.Verifier, Size)) return false;
        if (!x.D.WantsText) return true;
        x.D.BeginText().Append("Verifier: Opaque Data"u8);
        x.D.EndText(x.D.LastNode);
        return true;
    }

    public static void WriteStability(TextBuilder text, uint stable)
    {
        if (((Nfs3Stability)stable).Name() is { } name) text.Append(name);
        else text.Append($"Stable: {stable}");
    }
}
