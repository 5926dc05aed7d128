// SPDX-License-Identifier: Apache-2.0
using Casus.Documents;

namespace Casus.Tests.Documents;

/// <summary>A text read as a document, with everything found on the way, one line a diagnostic.</summary>
internal sealed record Reading(DocumentNode? Root, string[] Found)
{
    public static Reading Of(string text, DocumentLimits? limits = null)
    {
        var diagnostics = new Diagnostics();
        var root = DocumentParser.Parse("f.yaml", text, limits ?? DocumentLimits.Default, diagnostics);
        return new Reading(root, [.. diagnostics.Sorted.Select(each => each.ToString())]);
    }

    /// <summary>The only thing found, as <c>line:column check</c>; line and column are left out when the whole file is meant.</summary>
    public string Fault
    {
        get
        {
            var only = Found.ShouldHaveSingleItem();
            var place = only["f.yaml".Length..only.IndexOf(": ", StringComparison.Ordinal)].TrimStart(':');
            var check = only[(only.LastIndexOf('[') + 1)..^1];
            return place.Length == 0 ? check : $"{place} {check}";
        }
    }
}
