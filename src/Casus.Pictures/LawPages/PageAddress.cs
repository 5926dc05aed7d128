// SPDX-License-Identifier: Apache-2.0
using System.Globalization;
using System.Security.Cryptography;
using System.Text;
using Casus.Law;

namespace Casus.Pictures.LawPages;

/// <summary>Where things stand: names of files and of places within them, made from ids so that two ids never share one, even where a file system ignores case.</summary>
internal static class PageAddress
{
    /// <summary>The page on which everything begins.</summary>
    public const string Start = "index.html";

    /// <summary>The page of national law.</summary>
    public const string National = "national-law.html";

    /// <summary>The page of terms, definitions and facts.</summary>
    public const string Questions = "terms.html";

    /// <summary>The page of tests.</summary>
    public const string Tests = "tests.html";

    /// <summary>Letters of an id that a name keeps; what follows stands for itself by a digest.</summary>
    private const int Kept = 80;

    /// <summary>The page of an instrument.</summary>
    public static string Of(Instrument instrument) => $"instrument-{Safe(instrument.Id)}.html";

    /// <summary>Where a national authorisation stands.</summary>
    public static string OfGate(string gate) => $"{National}#{Place("gate", gate)}";

    /// <summary>Where a contested term stands.</summary>
    public static string OfTerm(string term) => $"{Questions}#{Place("term", term)}";

    /// <summary>Where a reading stands.</summary>
    public static string OfReading(string reading) => $"{Questions}#{Place("reading", reading)}";

    /// <summary>Where a definition stands.</summary>
    public static string OfDefinition(string definition) => $"{Questions}#{Place("definition", definition)}";

    /// <summary>Where a question of fact stands.</summary>
    public static string OfFact(string fact) => $"{Questions}#{Place("fact", fact)}";

    /// <summary>Where a test stands.</summary>
    public static string Of(NumberedTest test) => $"{Tests}#{PlaceOfTest(test.Number)}";

    /// <summary>The place of a thing of a kind.</summary>
    public static string Place(string kind, string id) => $"{kind}-{Safe(id)}";

    /// <summary>The place of a test, which has no id, by its number.</summary>
    public static string PlaceOfTest(int number) => string.Create(CultureInfo.InvariantCulture, $"test-{number}");

    /// <summary>The id in lower-case letters, digits, hyphens and dots; every other sign as its number between underscores.</summary>
    public static string Safe(string id)
    {
        var name = new StringBuilder(id.Length);
        foreach (var sign in id)
        {
            if (sign is (>= 'a' and <= 'z') or (>= '0' and <= '9') or '-' or '.')
                name.Append(sign);
            else
                name.Append(CultureInfo.InvariantCulture, $"_{(int)sign:x}_");
        }
        if (name.Length <= Kept)
            return name.ToString();
        var digest = SHA256.HashData(Encoding.UTF8.GetBytes(id));
        return $"{name.ToString(0, Kept)}_{Convert.ToHexStringLower(digest, 0, 8)}";
    }
}
