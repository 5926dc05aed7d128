// SPDX-License-Identifier: Apache-2.0
using System.Text;

namespace Casus.Documents;

/// <summary>
/// Reads the YAML files of one folder and nothing outside it. Links are refused rather than followed, so a pack from a stranger cannot
/// reach another file of the reader's.
/// </summary>
/// <param name="root">The folder.</param>
/// <param name="name">Name of the folder in messages.</param>
/// <param name="limits">How much is read before it is refused.</param>
/// <param name="time">The clock that bounds the reading.</param>
public sealed class DocumentFolder(string root, string name, DocumentLimits limits, TimeProvider time)
{
    private static readonly UTF8Encoding Strict = new(encoderShouldEmitUTF8Identifier: false, throwOnInvalidBytes: true);

    /// <summary>Reads every file that ends in <c>.yaml</c> or <c>.yml</c>, in ordinal order of path.</summary>
    /// <param name="diagnostics">Takes what is wrong.</param>
    /// <returns>The root value of each file that could be read.</returns>
    public IReadOnlyList<DocumentNode> Read(Diagnostics diagnostics)
    {
        var started = time.GetTimestamp();
        var documents = new List<DocumentNode>();
        var bytes = 0L;
        var files = Files(diagnostics);
        if (files.Count > limits.PackFiles)
        {
            diagnostics.Error(Position.Whole(name), "too-many-files", $"The pack holds {files.Count} files, more than {limits.PackFiles}.", "Join small files.");
            return documents;
        }
        foreach (var (path, length) in files)
        {
            var shown = Shown(path);
            bytes += length;
            if (length > limits.FileBytes)
            {
                diagnostics.Error(Position.Whole(shown), "too-large", $"The file has {length} bytes, more than {limits.FileBytes}.", "Split it; it was not read.");
            }
            else if (bytes > limits.PackBytes)
            {
                diagnostics.Error(Position.Whole(shown), "too-large", $"The pack has more than {limits.PackBytes} bytes up to this file.", "Make the pack smaller; reading stopped here.");
                break;
            }
            else if (time.GetElapsedTime(started) > limits.PackTime)
            {
                diagnostics.Error(Position.Whole(shown), "too-slow", $"Reading the pack took longer than {(long)limits.PackTime.TotalSeconds} seconds.", "Make the pack smaller; reading stopped here.");
                break;
            }
            else if ((length == 0 ? string.Empty : Text(path, shown, diagnostics)) is { } text && DocumentParser.Parse(shown, text, limits, diagnostics) is { } root)
            {
                documents.Add(root);
            }
        }
        return documents;
    }

    private List<(string Path, long Length)> Files(Diagnostics diagnostics)
    {
        var found = new List<(string Path, long Length)>();
        var folders = new Stack<DirectoryInfo>([new DirectoryInfo(root)]);
        while (folders.TryPop(out var folder) && found.Count <= limits.PackFiles)
        {
            foreach (var item in Items(folder, diagnostics))
            {
                var document = item.Extension is ".yaml" or ".yml";
                if (item.LinkTarget is not null)
                {
                    diagnostics.Error(Position.Whole(Shown(item.FullName)), "link", "This is a link, and a pack holds no links.", "Put the file itself into the pack.");
                }
                else if (item is DirectoryInfo inner)
                {
                    folders.Push(inner);
                }
                else if (document)
                {
                    found.Add((item.FullName, ((FileInfo)item).Length));
                }
            }
        }
        return [.. found.OrderBy(file => Shown(file.Path), StringComparer.Ordinal)];
    }

    private FileSystemInfo[] Items(DirectoryInfo folder, Diagnostics diagnostics)
    {
        try
        {
            return folder.GetFileSystemInfos();
        }
        catch (Exception fault) when (fault is IOException or UnauthorizedAccessException)
        {
            diagnostics.Error(Position.Whole(Shown(folder.FullName)), "unreadable", "The folder cannot be read.", "Check that it exists and that you may read it.");
            return [];
        }
    }

    /// <summary>The text of a file that is not empty: a pipe has no length either, and opening one would wait for ever.</summary>
    private string? Text(string path, string shown, Diagnostics diagnostics)
    {
        byte[] bytes;
        try
        {
            using var stream = new FileStream(path, FileMode.Open, FileAccess.Read, FileShare.Read);
            bytes = new byte[Math.Min(limits.FileBytes, stream.Length)];
            stream.ReadExactly(bytes);
        }
        catch (Exception fault) when (fault is IOException or UnauthorizedAccessException)
        {
            diagnostics.Error(Position.Whole(shown), "unreadable", "The file cannot be read.", "Check that it exists and that you may read it.");
            return null;
        }
        try
        {
            var text = Strict.GetString(bytes);
            return text.StartsWith('\uFEFF') ? text[1..] : text;
        }
        catch (DecoderFallbackException fault)
        {
            var line = 1 + bytes.AsSpan(0, Math.Clamp(fault.Index, 0, bytes.Length)).Count((byte)'\n');
            diagnostics.Error(new Position(shown, line, 1), "not-utf-8", "The file is not in UTF-8.", "Save it as UTF-8 in your editor.");
            return null;
        }
    }

    private string Shown(string path) =>
        string.Concat($"{name}/{Path.GetRelativePath(root, path).Replace('\\', '/')}".Select(letter => char.IsControl(letter) ? '?' : letter));
}
