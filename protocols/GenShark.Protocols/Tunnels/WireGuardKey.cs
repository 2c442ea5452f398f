using System.Buffers.Text;
using System.Runtime.InteropServices;
using Org.BouncyCastle.Math.EC.Rfc7748;

namespace GenShark.Protocols;

/// <summary>A key of WireGuard's, private, public or shared: 32 bytes.</summary>
internal readonly record struct WireGuardKey(ulong First, ulong Second, ulong Third, ulong Fourth)
{
    public const int Size = 32;

    /// <summary>In base64, as users write it.</summary>
    public const int TextSize = 44;

    public static WireGuardKey Of(ReadOnlySpan<byte> bytes) => MemoryMarshal.Read<WireGuardKey>(bytes);

    /// <summary>The key that a text is; false if it is none.</summary>
    public static bool TryParse(ReadOnlySpan<byte> text, out WireGuardKey key)
    {
        key = default;
        Span<byte> bytes = stackalloc byte[TextSize];
        if (text.Length != TextSize || text.ContainsAny(" \t"u8)) return false;
        if (Base64.DecodeFromUtf8(text, bytes, out _, out int written) != System.Buffers.OperationStatus.Done || written != Size) return false;
        key = Of(bytes);
        return true;
    }

    public void CopyTo(Span<byte> bytes) => MemoryMarshal.Write(bytes, this);

    /// <summary>The public key of a private one.</summary>
    public WireGuardKey MakePublic()
    {
        Span<byte> own = stackalloc byte[Size], made = stackalloc byte[Size];
        CopyTo(own);
        X25519.ScalarMultBase(own, made);
        return Of(made);
    }

    /// <summary>What this private key and a public one of the other side agree on (RFC 7748, 6.1).</summary>
    public WireGuardKey Agree(WireGuardKey other)
    {
        Span<byte> own = stackalloc byte[Size], theirs = stackalloc byte[Size], made = stackalloc byte[Size];
        CopyTo(own);
        other.CopyTo(theirs);
        X25519.ScalarMult(own, theirs, made);
        return Of(made);
    }
}
