using Xunit;

namespace GenShark.Protocols.Tests.Certificates;

public class BerTests
{
    // AlgorithmIdentifier { 1.2.840.113549.1.1.11, NULL }
    private const string Algorithm = "300d 06092a864886f70d01010b 0500";
    // SEQUENCE { version [0] { 2 }, serialNumber 4711, signature, issuer { } }
    private const string Signed = "3018 a003020102 02021267 " + Algorithm + "3000";

    [Fact]
    public void A_view_finds_components_behind_explicit_tags()
    {
        Assert.True(X509SignedCertificate.TryParse(Bytes(Signed), out X509SignedCertificate signed));
        Assert.Equal(X509Version.V3, signed.Version);
        Assert.Equal([0x12, 0x67], signed.SerialNumber.ToArray());
        Assert.Equal(9, signed.Signature.Algorithm.Length);
    }

    [Fact]
    public void Components_that_lack_are_empty()
    {
        Assert.True(X509SignedCertificate.TryParse(Bytes("3004 02021267"), out X509SignedCertificate signed));
        Assert.Equal(X509Version.V1, signed.Version);
        Assert.Equal([0x12, 0x67], signed.SerialNumber.ToArray());
        Assert.True(signed.IssuerUniqueIdentifier.IsEmpty);
        Assert.False(signed.Extensions.Items.GetEnumerator().MoveNext());
    }

    [Fact]
    public void Values_of_indefinite_length_end_with_two_zeros()
    {
        Assert.True(AuthorityKeyIdentifier.TryParse(Bytes("3080 80021122 0000 80023344"), out AuthorityKeyIdentifier identifier));
        Assert.Equal([0x11, 0x22], identifier.Identifier.ToArray());
        Assert.Equal(8, AuthorityKeyIdentifier.Measure(identifier.Slice));
    }

    [Fact]
    public void Named_bits_count_from_the_highest()
    {
        Assert.True(KeyUsage.TryParse(Bytes("0303 07 0180"), out KeyUsage usage));
        Assert.False(usage.DigitalSignature);
        Assert.True(usage.EncipherOnly);
        Assert.True(usage.DecipherOnly);
    }

    [Theory]
    [InlineData("")]
    [InlineData("30")]
    [InlineData("3084ffffffff")]
    [InlineData("30ffffffffffffffff")]
    [InlineData("1fffffffffffffffffff")]
    public void Damaged_heads_are_views_of_nothing(string bytes)
    {
        _ = X509Certificate.TryParse(Bytes(bytes), out X509Certificate certificate);
        Assert.True(certificate.Signature.IsEmpty);
        Assert.True(certificate.Signed.PublicKeyInfo.Algorithm.Algorithm.IsEmpty);
    }

    private static byte[] Bytes(string hex) => Convert.FromHexString(hex.Replace(" ", ""));
}
