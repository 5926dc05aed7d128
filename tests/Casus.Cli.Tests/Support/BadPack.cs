// SPDX-License-Identifier: Apache-2.0
using System.Text;

namespace Casus.Cli.Tests.Support;

/// <summary>A folder of packs that holds the pack of the world and a bad one.</summary>
internal static class BadPack
{
    private const string Id = "bad";

    private static readonly IReadOnlyDictionary<string, Action<string>> Kinds = new Dictionary<string, Action<string>>
    {
        ["twenty-errors"] = folder => Copy(Path.Combine(Repository.Tests, "packs", "twenty-errors"), folder),
        ["empty-file"] = folder => File.WriteAllText(Path.Combine(folder, "claims.yaml"), string.Empty),
        ["huge-file"] = Huge,
        ["deep-lists"] = folder => File.WriteAllText(Path.Combine(folder, "claims.yaml"), $"claims: {new string('[', 100_000)}{new string(']', 100_000)}\n"),
        ["deep-lists-unclosed"] = folder => File.WriteAllText(Path.Combine(folder, "claims.yaml"), $"claims: {new string('[', 100_000)}\n"),
        ["deep-mappings"] = folder => File.WriteAllText(Path.Combine(folder, "claims.yaml"), string.Concat(Enumerable.Repeat("{a: ", 100_000)) + "\n"),
        ["alias-bomb"] = folder => File.WriteAllText(Path.Combine(folder, "claims.yaml"), Bomb()),
        ["link-out"] = folder => File.CreateSymbolicLink(Path.Combine(folder, "claims.yaml"), Path.Combine(Repository.Root, "Casus.slnx")),
        ["link-to-a-folder"] = folder => Directory.CreateSymbolicLink(Path.Combine(folder, "claims"), Repository.Packs),
        ["not-utf-8"] = folder => File.WriteAllBytes(Path.Combine(folder, "claims.yaml"), Encoding.Latin1.GetBytes("# Société\nclaims: []\n")),
        ["control-characters"] = folder => File.WriteAllText(Path.Combine(folder, "claims.yaml"), "claims:\n  - id: \"\\e[2Jgone\"\n"),
        ["no-manifest"] = folder => File.Delete(Path.Combine(folder, "pack.yaml")),
        ["not-yaml"] = folder => File.WriteAllText(Path.Combine(folder, "claims.yaml"), "claims:\n  - id: one\n   - id: two\n"),
    };

    /// <summary>The kinds of badness.</summary>
    public static IEnumerable<string> All => Kinds.Keys;

    /// <summary>Names of the approved files.</summary>
    public static IEnumerable<string> Names => All.SelectMany(kind => new[] { $"packs/{kind}-check", $"packs/{kind}-run" });

    /// <summary>Those that are meant to exhaust their reader.</summary>
    public static IEnumerable<string> Hostile => ["huge-file", "deep-lists", "deep-lists-unclosed", "deep-mappings", "alias-bomb", "link-out", "link-to-a-folder"];

    /// <summary>Id of the pack in such a folder.</summary>
    public static string IdOf(string kind) => kind == "twenty-errors" ? kind : Id;

    /// <summary>Makes the folder.</summary>
    public static TemporaryFolder Make(string kind)
    {
        var packs = new TemporaryFolder();
        Copy(Path.Combine(Repository.Packs, "world"), packs.At("world"));
        var folder = packs.At(IdOf(kind));
        Directory.CreateDirectory(folder);
        File.WriteAllText(Path.Combine(folder, "pack.yaml"), $"pack:\n  id: {Id}\n  title: A bad pack\n  says: It is made by a test.\n  licence: CC0-1.0\n  version: 0.1.0\n  uses: [world]\n");
        Kinds[kind](folder);
        return packs;
    }

    /// <summary>A file that says it has a gigabyte and takes no room on the disk.</summary>
    private static void Huge(string folder)
    {
        using var file = File.Create(Path.Combine(folder, "claims.yaml"));
        file.SetLength(1L << 30);
    }

    /// <summary>Nine lists, each of nine aliases of the one before: 9^9 values when written out.</summary>
    private static string Bomb()
    {
        var text = new StringBuilder("a0: &a0 [x, x, x, x, x, x, x, x, x]\n");
        for (var i = 1; i < 9; i++)
            text.Append(System.Globalization.CultureInfo.InvariantCulture, $"a{i}: &a{i} [{string.Join(", ", Enumerable.Repeat($"*a{i - 1}", 9))}]\n");
        return text.Append("claims: *a8\n").ToString();
    }

    private static void Copy(string from, string to)
    {
        foreach (var file in Directory.EnumerateFiles(from, "*", SearchOption.AllDirectories))
        {
            var copy = Path.Combine(to, Path.GetRelativePath(from, file));
            Directory.CreateDirectory(Path.GetDirectoryName(copy)!);
            File.Copy(file, copy, overwrite: true);
        }
    }
}
