using GenShark.Output;
using Xunit;

namespace GenShark.Tests.Text;

/// <summary>Decimal digits against the library's: all lengths, the numbers on both sides of each power of ten, and numbers drawn by lot.</summary>
public sealed class DigitsTests
{
    private static IEnumerable<ulong> Numbers()
    {
        for (ulong power = 1; power < 10_000_000_000_000_000_000; power *= 10)
        {
            yield return power - 1;
            yield return power;
            yield return power + 1;
        }
        yield return uint.MaxValue;
        yield return ulong.MaxValue;
        var random = new Random(1);
        for (int i = 0; i < 200_000; i++) yield return (ulong)random.NextInt64() >> random.Next(64);
    }

    [Fact]
    public void ANumberIsWrittenWithoutZerosInFront()
    {
        foreach (ulong number in Numbers()) Assert.Equal($"{number}", new TextBuilder().Append(number).ToString());
    }

    [Fact]
    public void AFixedWidthHasTheLowestDigits()
    {
        foreach (uint number in Numbers().Where(number => number <= uint.MaxValue))
        {
            string all = $"{number:D10}";
            for (int width = 1; width <= 10; width++)
            {
                var text = new TextBuilder();
                Digits.AppendFixed(text, number, width);
                Assert.Equal(all[^width..], text.ToString());
            }
        }
    }
}
