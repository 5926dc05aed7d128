// SPDX-License-Identifier: Apache-2.0
using Casus.Documents;
using Casus.Documents.Binding;

namespace Casus.Studies;

/// <summary>Reads a study from its file.</summary>
public static class StudyReader
{
    /// <summary>The key at the top of a study.</summary>
    public const string Key = "study";

    /// <summary>Reads a study.</summary>
    /// <param name="name">Name of the file, for messages.</param>
    /// <param name="text">What stands in it.</param>
    /// <param name="limits">How much is read before it is refused.</param>
    /// <exception cref="DocumentException">Something is wrong with it; the exception holds everything found.</exception>
    public static PivotStudy Read(string name, string text, DocumentLimits limits)
    {
        var diagnostics = new Diagnostics();
        var binder = new Binder(diagnostics, new IdTable());
        PivotStudy? study = null;
        if (DocumentParser.Parse(name, text, limits, diagnostics) is { } document)
        {
            if (document is MappingNode { Entries: [var (key, value)] } && key.Text == Key)
                study = binder.Read<PivotStudy>(value);
            else
                diagnostics.Error(document.At, "wrong-type", $"A study is one mapping under '{Key}'.", $"Write '{Key}:' at the top and everything else under it.");
        }
        if (diagnostics.HasErrors || study is null)
            throw new DocumentException(diagnostics.Sorted);
        return study;
    }
}
