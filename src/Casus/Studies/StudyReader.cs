// SPDX-License-Identifier: Apache-2.0
using System.Text;
using Casus.Documents;
using Casus.Documents.Binding;

namespace Casus.Studies;

/// <summary>Reads a study from its file.</summary>
public static class StudyReader
{
    /// <summary>The key at the top of a study of who decides.</summary>
    public const string Key = "study";

    /// <summary>The key at the top of a study of closure.</summary>
    public const string ClosureKey = "closureStudy";

    private static readonly UTF8Encoding Strict = new(encoderShouldEmitUTF8Identifier: false, throwOnInvalidBytes: true);

    /// <summary>Reads a study from a file, of which no more is read than may be.</summary>
    /// <param name="path">Where the file is.</param>
    /// <param name="name">Name of the file, for messages.</param>
    /// <param name="limits">How much is read before it is refused.</param>
    /// <exception cref="DocumentException">The file is too large or not in UTF-8, or something is wrong with the study; the exception holds everything found.</exception>
    /// <returns>The study: a <see cref="PivotStudy"/> or a <see cref="ClosureStudy"/>.</returns>
    public static Entry ReadFile(string path, string name, DocumentLimits limits)
    {
        using var file = File.OpenRead(path);
        var bytes = new byte[limits.FileBytes + 1];
        var length = file.ReadAtLeast(bytes, bytes.Length, throwOnEndOfStream: false);
        if (length > limits.FileBytes)
            throw new DocumentException(Position.Whole(name), "too-large", FormattableString.Invariant($"The file has more than {limits.FileBytes} bytes."), "Make it smaller; it was not read.");
        try
        {
            return ReadAny(name, Strict.GetString(bytes, 0, length).TrimStart('\uFEFF'), limits);
        }
        catch (DecoderFallbackException)
        {
            throw new DocumentException(Position.Whole(name), "not-utf-8", "The file is not in UTF-8.", "Save it as UTF-8 in your editor.");
        }
    }

    /// <summary>Reads a study of who decides.</summary>
    /// <param name="name">Name of the file, for messages.</param>
    /// <param name="text">What stands in it.</param>
    /// <param name="limits">How much is read before it is refused.</param>
    /// <exception cref="DocumentException">Something is wrong with it, or it is another kind of study; the exception holds everything found.</exception>
    public static PivotStudy Read(string name, string text, DocumentLimits limits) => Of<PivotStudy>(ReadAny(name, text, limits), name, Key);

    /// <summary>Reads a study of closure.</summary>
    /// <param name="name">Name of the file, for messages.</param>
    /// <param name="text">What stands in it.</param>
    /// <param name="limits">How much is read before it is refused.</param>
    /// <exception cref="DocumentException">Something is wrong with it, or it is another kind of study; the exception holds everything found.</exception>
    public static ClosureStudy ReadClosure(string name, string text, DocumentLimits limits) => Of<ClosureStudy>(ReadAny(name, text, limits), name, ClosureKey);

    private static Entry ReadAny(string name, string text, DocumentLimits limits)
    {
        var diagnostics = new Diagnostics();
        var binder = new Binder(diagnostics, new IdTable());
        Entry? study = null;
        if (DocumentParser.Parse(name, text, limits, diagnostics) is { } document)
        {
            study = document switch
            {
                MappingNode { Entries: [({ Text: Key }, var value)] } => binder.Read<PivotStudy>(value),
                MappingNode { Entries: [({ Text: ClosureKey }, var value)] } => binder.Read<ClosureStudy>(value),
                _ => null,
            };
            if (study is null && !diagnostics.HasErrors)
                diagnostics.Error(document.At, "wrong-type", $"A study is one mapping under '{Key}' or '{ClosureKey}'.", $"Write '{Key}:' or '{ClosureKey}:' at the top and everything else under it.");
        }
        if (diagnostics.HasErrors || study is null)
            throw new DocumentException(diagnostics.Sorted);
        return study;
    }

    private static T Of<T>(Entry study, string name, string key)
        where T : Entry =>
        study as T ?? throw new DocumentException(Position.Whole(name), "wrong-type", "This is another kind of study.", $"Name one that stands under '{key}'.");
}
