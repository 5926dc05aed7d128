// SPDX-License-Identifier: Apache-2.0
using System.Globalization;
using System.IO.Compression;
using System.Text.Json;
using System.Text.Unicode;
using Casus.Documents;

namespace Casus.Movement;

/// <summary>Reads a JSON file of the benchmark, plain or compressed with gzip, within a bound on its size.</summary>
internal static class ChallengeFile
{
    /// <summary>Levels of nesting followed. The format needs three; a setting of the tool.</summary>
    private const int Depth = 16;

    /// <summary>Reads a file.</summary>
    /// <param name="stream">The bytes.</param>
    /// <param name="file">Name of the file for messages; one that ends in <c>.gz</c> is unpacked.</param>
    /// <param name="mostBytes">Most bytes read, after unpacking.</param>
    /// <param name="content">Takes what is wanted out of the object that the file is, and notes what is wrong.</param>
    /// <exception cref="DocumentException">Something is wrong with it; everything found is named with its place.</exception>
    public static T Read<T>(Stream stream, string file, int mostBytes, Func<ChallengeFields, JsonElement, T> content)
    {
        using var document = Open(stream, file, mostBytes);
        var diagnostics = new Diagnostics();
        var read = content(new ChallengeFields(file, diagnostics), document.RootElement);
        return diagnostics.HasErrors ? throw new DocumentException(diagnostics.Sorted) : read;
    }

    private static JsonDocument Open(Stream stream, string file, int mostBytes)
    {
        try
        {
            using var unpacked = file.EndsWith(".gz", StringComparison.OrdinalIgnoreCase) ? new GZipStream(stream, CompressionMode.Decompress) : stream;
            var bytes = Bytes(unpacked, file, mostBytes);
            RequireText(bytes.Span, file);
            var document = JsonDocument.Parse(bytes, new JsonDocumentOptions { MaxDepth = Depth, AllowDuplicateProperties = false });
            if (document.RootElement.ValueKind == JsonValueKind.Object)
                return document;
            document.Dispose();
            throw new DocumentException(Position.Whole(file), "wrong-kind", "The file is no JSON object.", "Write one object with the fields of the format.");
        }
        catch (JsonException fault)
        {
            var at = new Position(file, (int)Math.Min(fault.LineNumber + 1 ?? 0, int.MaxValue), (int)Math.Min(fault.BytePositionInLine + 1 ?? 0, int.MaxValue));
            throw new DocumentException(at, "no-json", "This is no valid JSON, or a field stands in it twice.", "Mend the file at this place.");
        }
        catch (InvalidDataException)
        {
            throw new DocumentException(Position.Whole(file), "no-gzip", "The file is no valid gzip.", "Pack it again, or give the plain file without the ending .gz.");
        }
    }

    /// <summary>The parser looks at the letters of a text only when it is asked for it; then it is too late to say where the fault is.</summary>
    private static void RequireText(ReadOnlySpan<byte> bytes, string file)
    {
        var good = Utf8.IsValid(bytes);
        var reader = new Utf8JsonReader(bytes, new JsonReaderOptions { MaxDepth = Depth });
        while (good && reader.Read())
            good = reader.TokenType is not (JsonTokenType.String or JsonTokenType.PropertyName) || !reader.ValueIsEscaped || IsText(ref reader);
        if (!good)
            throw new DocumentException(Position.Whole(file), "no-text", "The file holds text that is not valid Unicode.", "Save it as UTF-8, without halves of surrogate pairs.");
    }

    private static bool IsText(ref Utf8JsonReader reader)
    {
        try
        {
            return reader.GetString() is not null;
        }
        catch (InvalidOperationException)
        {
            return false;
        }
    }

    private static ReadOnlyMemory<byte> Bytes(Stream stream, string file, int most)
    {
        using var buffer = new MemoryStream();
        var chunk = new byte[81_920];
        for (var read = stream.Read(chunk); read > 0; read = stream.Read(chunk))
        {
            if (buffer.Length + read > most)
                throw new DocumentException(Position.Whole(file), "too-large", string.Create(CultureInfo.InvariantCulture, $"The file is larger than {most} bytes."), "Give a smaller one.");
            buffer.Write(chunk, 0, read);
        }
        var bytes = buffer.GetBuffer().AsMemory(0, (int)buffer.Length);
        return bytes.Span.StartsWith("\uFEFF"u8) ? bytes[3..] : bytes;
    }
}
