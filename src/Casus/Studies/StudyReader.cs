// SPDX-License-Identifier: Apache-2.0
using System.Text;
using Casus.Documents;
using Casus.Documents.Binding;

namespace Casus.Studies;

/// <summary>Reads a study from its file.</summary>
public static class StudyReader
{
    /// <summary>The key at the top of a study.</summary>
    public const string Key = "study";

    private static readonly UTF8Encoding Strict = new(encoderShouldEmitUTF8Identifier: false, throwOnInvalidBytes: true);

    /// <summary>Reads a study from a file, of which no more is read than may be.</summary>
    /// <param name="path">Where the file is.</param>
    /// <param name="name">Name of the file, for messages.</param>
    /// <param name="limits">How much is read before it is refused.</param>
    /// <exception cref="DocumentException">The file is too large or not in UTF-8, or something is wrong with the study; the exception holds everything found.</exception>
    public static PivotStudy ReadFile(string path, string name, DocumentLimits limits)
    {
        using var file = File.OpenRead(path);
        var bytes = new byte[limits.FileBytes + 1];
        var length = file.ReadAtLeast(bytes, bytes.Length, throwOnEndOfStream: false);
        if (length > limits.FileBytes)
            throw new DocumentException(Position.Whole(name), "too-large", FormattableString.Invariant($"The file has more than {limits.FileBytes} bytes."), "Make it smaller; it was not read.");
        try
        {
            return Read(name, Strict.GetString(bytes, 0, length).TrimStart('\uFEFF'), limits);
        }
        catch (DecoderFallbackException)
        {
            throw new DocumentException(Position.Whole(name), "not-utf-8", "The file is not in UTF-8.", "Save it as UTF-8 in your editor.");
        }
    }

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
