using Xunit;

namespace GenShark.Tests.Registering;

public sealed class RegistryTests
{
    private static readonly TimeSpan s_patience = TimeSpan.FromSeconds(30);

    // An assembly's protocols register while it loads: their descriptions, asked for by another thread, wait until it has loaded.
    [Fact]
    public void A_protocol_registers_while_another_one_describes_its_fields()
    {
        bool hasRegistered = false;
        var describing = new TestProtocol("test.describing", () =>
        {
            var loading = new Thread(() => Registry.Add(new TestProtocol("test.loading")));
            loading.Start();
            hasRegistered = loading.Join(s_patience);
        });
        Registry.Add(describing);
        FieldInfo field = Registry.FieldsOf(describing)[0];
        Assert.True(hasRegistered);
        Assert.Equal("test.describing", field.Name);
    }

    [Fact]
    public void Descriptions_that_two_threads_make_at_the_same_time_are_one()
    {
        using var both = new Barrier(2);
        var protocol = new TestProtocol("test.both", () => both.SignalAndWait(s_patience));
        Registry.Add(protocol);
        var found = new FieldInfo[2];
        var threads = new Thread[2];
        for (int i = 0; i < 2; i++)
        {
            int own = i;
            threads[i] = new Thread(() => found[own] = Registry.Field(protocol.FirstField));
            threads[i].Start();
        }
        foreach (Thread thread in threads) thread.Join();
        Assert.Same(found[0], found[1]);
        Assert.Same(found[0], Registry.Field(protocol.FirstField));
    }

    private sealed class TestProtocol(string name, Action? onDescribing = null) : Protocol
    {
        public override string FilterName => name;

        public override string Name => name;

        public override string ShortName => name;

        public override int FieldCount => 1;

        public override FieldInfo[] DescribeFields()
        {
            onDescribing?.Invoke();
            return [new FieldInfo { Name = name, Label = name, Type = FieldType.Protocol }];
        }

        public override bool Walk(Dissection dissection, in Slice slice) => true;

        public override Protocol? Skim(ReadOnlySpan<byte> frame, ref LayerWindow window, LayerRoles roles, out bool isSure)
        {
            isSure = true;
            return null;
        }
    }
}
