using GenShark.Capture.Live;
using Xunit;

namespace GenShark.Capture.Tests.Live;

/// <summary>A capture may end by itself while somebody ends it.</summary>
public sealed class PacketWaitTests
{
    [Fact]
    public void ACallThatComesWithTheEndReturns()
    {
        // Long enough for any machine: without an end the call never returns.
        var limit = TimeSpan.FromMinutes(1);
        using var both = new Barrier(2);
        for (int round = 0; round < 500; round++)
        {
            var wait = new PacketWait([]);
            var caller = new Thread(() =>
            {
                both.SignalAndWait(TestContext.Current.CancellationToken);
                wait.Wake();
            })
            { IsBackground = true };
            caller.Start();
            both.SignalAndWait(TestContext.Current.CancellationToken);
            wait.Dispose();
            Assert.True(caller.Join(limit), $"The call of round {round} has not returned.");
        }
    }

    [Fact]
    public void ACallEndsTheWait()
    {
        using var wait = new PacketWait([]);
        wait.Wake();
        wait.Wait(-1);
    }
}
