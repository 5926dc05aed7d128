// SPDX-License-Identifier: Apache-2.0
using System.Net;
using System.Text.RegularExpressions;

namespace Casus.Pictures.Tests.Support;

/// <summary>A start tag with its attributes.</summary>
internal sealed record Tag(string Name, IReadOnlyDictionary<string, string> Attributes)
{
    public string? Id => Attributes.GetValueOrDefault("id");
}

/// <summary>Takes a page of our own apart. The renderer escapes every angle bracket in attributes, so tags can be told by their brackets.</summary>
internal static partial class Markup
{
    public static IReadOnlyList<Tag> Tags(string html) =>
        [.. Start().Matches(html).Select(tag => new Tag(tag.Groups[1].Value.ToLowerInvariant(), Attributes(tag.Groups[2].Value)))];

    /// <summary>The part of the page from a start tag with this name and id to its end tag; nothing of the same name may stand within.</summary>
    public static string Element(string html, string name, string id)
    {
        var begin = Regex.Match(html, $"<{name}\\b[^>]*\\bid=\"{Regex.Escape(id)}\"[^>]*>");
        begin.Success.ShouldBeTrue($"the page has no {name} '{id}'");
        return html[begin.Index..html.IndexOf($"</{name}>", begin.Index, StringComparison.Ordinal)];
    }

    /// <summary>What a reader sees of some markup.</summary>
    public static string Text(string html) => Blank().Replace(WebUtility.HtmlDecode(AnyTag().Replace(html, " ")).Replace('\u00a0', ' '), " ").Trim();

    private static Dictionary<string, string> Attributes(string text)
    {
        var found = new Dictionary<string, string>(StringComparer.OrdinalIgnoreCase);
        foreach (Match match in Attribute().Matches(text))
            found[match.Groups[1].Value] = WebUtility.HtmlDecode(match.Groups[2].Value);
        return found;
    }

    [GeneratedRegex(@"<([a-zA-Z][a-zA-Z0-9]*)\b([^>]*)>")]
    private static partial Regex Start();

    [GeneratedRegex("([a-zA-Z_:][-a-zA-Z0-9_:.]*)(?:=\"([^\"]*)\")?")]
    private static partial Regex Attribute();

    [GeneratedRegex("<[^>]*>")]
    private static partial Regex AnyTag();

    [GeneratedRegex(@"\s+")]
    private static partial Regex Blank();
}
