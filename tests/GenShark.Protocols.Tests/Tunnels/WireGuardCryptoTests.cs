using System.Text;
using Xunit;

namespace GenShark.Protocols.Tests.Tunnels;

/// <summary>What WireGuard is made of, by the vectors of the RFCs.</summary>
public class WireGuardCryptoTests
{
    private static WireGuardKey Key(string digits) => WireGuardKey.Of(Convert.FromHexString(digits));

    // RFC 7748, 5.2 and 6.1.
    [Fact]
    public void Both_sides_agree_on_one_secret()
    {
        WireGuardKey bob = Key("5dab087e624a8a4b79e17f8b83800ee66f3bb1292618b6fd1c2f8b27ff88e0eb");
        Assert.Equal(Key("de9edb7d7b7dc1b4d35b61c2ece435373f8343c85b78674dadfc7e146f882b4f"), bob.MakePublic());
        Assert.Equal(Key("4a5d9d5ba4ce2de1728e3bf480350f25e07e21c947d19e3376f09b3c1e161742"),
            bob.Agree(Key("8520f0098930a754748b7ddcb43ef75a0dbf3a0d26381af4eba4a98eaa9b4e6a")));
        Assert.Equal(Key("c3da55379de9c6908e94ea4df28d084f32eccf03491c71f754b4075577a28552"),
            Key("a546e36bf0527c9d3b16154b82465edd62144c0ac1fc5a18506a2244ba449ac4").Agree(Key("e6db6867583030db3594c1a424b15f7c726624ec26b3353b10a903a6d0ab1c4c")));
    }

    // RFC 7693, appendix B.
    [Fact]
    public void Hashes_are_those_of_blake2s()
    {
        Span<byte> hash = stackalloc byte[WireGuardHash.Size];
        WireGuardHash.Hash("a"u8, "bc"u8, hash);
        Assert.Equal("508C5E8C327C14E2E1A72BA34EEB452F37458B209ED63A294D999B4C86675982", Convert.ToHexString(hash));
    }

    // RFC 8439, 2.8.2.
    [Fact]
    public void Boxes_open_with_the_key_that_sealed_them_and_with_no_other()
    {
        byte[] key = [.. Enumerable.Range(0x80, ChaChaPoly.KeySize).Select(it => (byte)it)], nonce = Convert.FromHexString("070000004041424344454647"),
            known = Convert.FromHexString("50515253c0c1c2c3c4c5c6c7");
        byte[] box = Convert.FromHexString("d31a8d34648e60db7b86afbc53ef7ec2a4aded51296e08fea9e2b5a736ee62d63dbea45e8ca9671282fafb69da92728b1a71de0a9e060b2905d6a5b67ecd3b36"
            + "92ddbd7f2d778b8c9803aee328091b58fab324e4fad675945585808b4831d7bc3ff4def08e4b7a9de576d26586cec64b61161ae10b594f09e26a7e902ecbd0600691");
        byte[] plain = new byte[box.Length - ChaChaPoly.TagSize];
        Assert.True(new ChaChaPoly(key).TryOpen(nonce, known, box, plain));
        Assert.StartsWith("Ladies and Gentlemen of the class of '99", Encoding.ASCII.GetString(plain));
        Assert.False(new ChaChaPoly(key).TryOpen(nonce, default, box, plain));
        box[3] ^= 1;
        Assert.False(new ChaChaPoly(key).TryOpen(nonce, known, box, plain));
        Assert.False(new ChaChaPoly(key).TryOpen(nonce, known, box.AsSpan(0, ChaChaPoly.TagSize - 1), plain));
    }

    [Theory]
    [InlineData("AAECAwQFBgcICQoLDA0ODxAREhMUFRYXGBkaGxwdHh8=", true)]
    [InlineData("AAECAwQFBgcICQoLDA0ODxAREhMUFRYXGBkaGxwdHh8", false)]
    [InlineData("AAECAwQFBgcICQoLDA0ODxAREhMUFRYXGBkaGxwdHh8= ", false)]
    [InlineData("AAECAwQFBgcICQoL DA0ODxAREhMUFRYXGBkaGxwdHh8", false)]
    [InlineData("AAECAwQFBgcICQoLDA0ODxAREhMUFRYXGBkaGxwdHh8h", false)]
    [InlineData("", false)]
    public void Keys_are_44_letters_of_base64(string text, bool isKey) =>
        Assert.Equal(isKey, WireGuardKey.TryParse(Encoding.ASCII.GetBytes(text), out _));
}
