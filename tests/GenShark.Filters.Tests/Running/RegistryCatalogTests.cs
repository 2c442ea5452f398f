using GenShark.Filters.Checking;
using Xunit;

namespace GenShark.Filters.Tests.Running;

public sealed class RegistryCatalogTests
{
    [Fact]
    public void The_registrys_types_and_the_filters_types_are_the_same() =>
        Assert.Equal(Enum.GetNames<FieldType>(), Enum.GetNames<FilterType>());

    [Fact]
    public void Macros_are_replaced()
    {
        var packet = new FixturePacket().Address("fx.ip4", "172.17.1.1");
        Assert.True(Filter.Passes("${private_ipv4:fx.ip4} and fx.ip4", packet));
        Assert.Equal("wrong number of arguments for macro 'private_ipv4', expecting 1 instead of 2", Filter.Error("${private_ipv4:fx.ip4;fx.u8}")?.Message);
        Assert.Equal("end of filter in the middle of a macro expression", Filter.Error("${fx")?.Message);
    }

    [Fact]
    public void An_empty_filter_passes_every_packet() => Assert.True(Filter.Passes("  ", new FixturePacket()));
}
