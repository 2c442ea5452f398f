using GenShark.Capture.Reading.Input;

namespace GenShark.Capture.Reading.Pcap;

/// <summary>
/// Tells flavours of pcap apart that share a magic number: reads the first records as each of them, and takes the one that makes
/// the most sense, the standard one if several do.
/// </summary>
internal sealed unsafe class PcapVariantGuess(CaptureInput input, PcapHeader header)
{
    private const int RecordsLookedAt = 3;
    private const int Impossible = 100;
    private const uint LargestLength = 128 << 20;

    public PcapVariant Guess()
    {
        PcapVariant[] variants = header.Variants;
        PcapVariant best = variants[0];
        int fewest = int.MaxValue;
        if (variants.Length == 1) return best;
        foreach (PcapVariant variant in variants)
        {
            int oddities = CountOddities(variant);
            if (oddities >= fewest) continue;
            (best, fewest) = (variant, oddities);
            if (oddities == 0) break;
        }
        return best;
    }

    private int CountOddities(PcapVariant variant)
    {
        int oddities = 0, offset = 0;
        uint maximum = (uint)LinkTypes.MaximumLength(header.LinkType);
        bool isTimeOdd = false, wasTimeOdd = false;
        for (int i = 0; i < RecordsLookedAt && Has(offset + 1); i++)
        {
            if (!Has(offset + variant.RecordHeaderLength))
            {
                if (IsWhole) oddities++;
                break;
            }
            wasTimeOdd = isTimeOdd;
            byte* record = input.Cursor + offset;
            (uint captured, uint length) = PcapRecords.Lengths(record, header.IsSwapped, header.LengthOrder);
            if (captured > maximum) return oddities + Impossible;
            if (length > LargestLength) oddities++;
            if (captured > length) oddities++;
            offset += variant.RecordHeaderLength + (int)captured;
            if (!Has(offset))
            {
                if (IsWhole) oddities++;
                break;
            }
            isTimeOdd |= ByteOrder.Load32(record + 4, header.IsSwapped) >= 1_000_000;
            // A last record says little: its time may as well be what a wrong flavour makes of the bytes left.
            if (i == RecordsLookedAt - 1) wasTimeOdd = isTimeOdd;
        }
        return wasTimeOdd ? oddities + 1 : oddities;
    }

    /// <summary>Whether a record that breaks off is an oddity: of pipes and of what is still written to, the rest may come.</summary>
    private bool IsWhole => input.CanSeek && !input.IsGrowing;

    /// <summary>A pipe is not waited for: its packets shall come through at once.</summary>
    private bool Has(int count) => input.CanSeek ? input.Require(count) : input.End - input.Cursor >= count;
}
