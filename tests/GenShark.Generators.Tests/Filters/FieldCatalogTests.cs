using GenShark.Capture;
using GenShark.Filters;

namespace GenShark.Generators.Tests.Filters;

/// <summary>The compiler knows the fields of references as the registry does.</summary>
public sealed class FieldCatalogTests
{
    [Fact]
    public void EveryFieldOfTheRegistryCanBeNamedAndHasItsType()
    {
        PacketCursor.LoadProtocols();
        string[] names = [.. Names()];
        Assert.True(names.Length > 1000, "The protocols are not loaded.");
        string[] filters = [.. names.Chunk(200).Select(chunk => string.Join(" or ", chunk))];
        BuildTimeFilters built = BuildTimeFilters.Compile(filters);
        // A field of another type would throw when the program asks for it.
        Assert.All(filters, filter => _ = built.Find(filter)!(new Dissection()));
    }

    [Fact]
    public void EveryNameOfAValueIsKnown()
    {
        PacketCursor.LoadProtocols();
        string[] filters =
        [
            .. Names().Select(name => RegistryCatalog.Instance.Find(name)!)
                .Where(field => field.ValueNames.Count > 0)
                .SelectMany(field => new[] { field.ValueNames[0].Name, field.ValueNames[^1].Name }.Distinct().Select(value => $"{field.Name} == \"{value.Replace("\\", "\\\\").Replace("\"", "\\\"")}\""))
                .Where(filter => DisplayFilter.TryCompile(filter, out _, out _)),
        ];
        Assert.True(filters.Length > 500, "No field has names.");
        string[] chunks = [.. filters.Chunk(100).Select(chunk => string.Join(" or ", chunk))];
        BuildTimeFilters built = BuildTimeFilters.Compile(chunks);
        Assert.All(chunks, chunk => Assert.True(built.Find(chunk) is not null, chunk));
    }

    // Without those of protocols that other tests compile and load: the compiler is not shown their assemblies.
    private static IEnumerable<string> Names() =>
        RegistryCatalog.Instance.Names().Distinct().Where(name => Registry.FieldsNamed(name).All(field => field.Protocol!.GetType().Assembly.Location.Length > 0));
}
