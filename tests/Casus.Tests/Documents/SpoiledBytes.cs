// SPDX-License-Identifier: Apache-2.0
using System.Text;

namespace Casus.Tests.Documents;

/// <summary>Spoils any file in a few places, and makes noise. The same seed spoils in the same way.</summary>
/// <param name="seed">The seed.</param>
/// <param name="tokens">What the format gives a meaning to, to be put where it does not belong.</param>
internal sealed class SpoiledBytes(int seed, params string[] tokens)
{
    private static readonly string[] Everywhere =
        ["\u0000", "\u0007", "\uFEFF", "\uFFFE", "\uD83D\uDE00", "\u2028", "\u0085", "\r", "\n", "\t", "\"", "\"\"", "'", "\\", "-1", "1e999", "NaN", "0x10", "99999999999999999999", "1,5", "٣", "İ", "é", "%", "  "];

    private readonly Random random = new(seed);
    private readonly byte[][] all = [.. Everywhere.Concat(tokens).Select(Encoding.UTF8.GetBytes)];

    /// <summary>The bytes, spoiled in one place, or in up to six.</summary>
    public byte[] Of(byte[] valid)
    {
        var bytes = new List<byte>(valid);
        for (var i = random.Next(3) == 0 ? random.Next(2, 7) : 1; i > 0; i--)
            Spoil(bytes);
        return [.. bytes];
    }

    /// <summary>Bytes without any sense.</summary>
    public byte[] Noise(int most)
    {
        var bytes = new byte[random.Next(most + 1)];
        random.NextBytes(bytes);
        return bytes;
    }

    /// <summary>Tokens in any order.</summary>
    public byte[] Soup(int most) => [.. Enumerable.Range(0, random.Next(1, most)).SelectMany(_ => all[random.Next(all.Length)])];

    private void Spoil(List<byte> bytes)
    {
        var at = random.Next(bytes.Count + 1);
        var length = Math.Min(random.Next(1, 24), bytes.Count - at);
        switch (random.Next(10))
        {
            case 0:
                bytes.InsertRange(at, all[random.Next(all.Length)]);
                break;
            case 1:
                bytes.RemoveRange(at, length);
                break;
            case 2:
                bytes.InsertRange(random.Next(bytes.Count + 1), bytes.GetRange(at, length));
                break;
            case 3 when at < bytes.Count:
                bytes[at] = (byte)random.Next(256);
                break;
            case 4 when random.Next(4) == 0:
                bytes.RemoveRange(at, bytes.Count - at);
                break;
            case 5 or 6 or 7 or 8:
                Digit(bytes, at);
                break;
            default:
                bytes.RemoveRange(at, length);
                bytes.InsertRange(at, all[random.Next(all.Length)]);
                break;
        }
    }

    /// <summary>Another digit in place of the next one: the form stays, and what it says becomes another thing.</summary>
    private void Digit(List<byte> bytes, int from)
    {
        for (var i = 0; i < bytes.Count; i++)
        {
            var at = (from + i) % bytes.Count;
            if (!char.IsAsciiDigit((char)bytes[at]))
                continue;
            bytes[at] = (byte)('0' + random.Next(10));
            return;
        }
    }
}
