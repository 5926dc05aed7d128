// SPDX-License-Identifier: Apache-2.0
using Casus.Tests.Support;

namespace Casus.Tests.Architecture;

/// <summary>Manners that every file keeps.</summary>
public sealed class SourceFilesTests
{
    private const int LongestFile = 500;

    /// <summary>Folders of tests that mirror the folder of the model of the same name, file by file.</summary>
    private static readonly string[] Mirrored = ["Documents", "Simulation", "Evidence", "World"];

    private static readonly string[] Roots = ["src", "tests", "benchmarks"];

    private static readonly string[] Written =
        [.. Roots.SelectMany(root => Directory.EnumerateFiles(Path.Combine(Repository.Root, root), "*.*", SearchOption.AllDirectories))
            .Select(file => Path.GetRelativePath(Repository.Root, file).Replace('\\', '/'))
            .Where(file => file.EndsWith(".cs", StringComparison.Ordinal) || file.EndsWith(".razor", StringComparison.Ordinal))
            .Where(file => !file.Split('/').Any(part => part is "bin" or "obj"))];

    [Fact]
    public void No_file_is_too_long_to_read_at_a_sitting() =>
        Written.Where(file => Lines(file).Length > LongestFile).Select(file => $"{file} has {Lines(file).Length} lines").ShouldBeEmpty();

    [Fact]
    public void Every_file_says_its_licence_on_its_first_line() =>
        Written.Where(file => file.EndsWith(".cs", StringComparison.Ordinal) && Lines(file)[0] != "// SPDX-License-Identifier: Apache-2.0").ShouldBeEmpty();

    [Fact]
    public void No_folder_or_file_of_the_model_is_a_heap_of_things() =>
        Written.Where(file => file.Split('/').Any(part => Path.GetFileNameWithoutExtension(part) is "Utils" or "Util" or "Misc" or "Common" or "Helpers" or "Helper" || Path.GetFileNameWithoutExtension(part).EndsWith("Manager", StringComparison.Ordinal))).ShouldBeEmpty();

    [Fact]
    public void A_test_lies_where_the_file_it_tests_lies()
    {
        var astray = from file in Written
                     where Mirrored.Any(folder => file.StartsWith($"tests/Casus.Tests/{folder}/", StringComparison.Ordinal))
                     let name = Path.GetFileName(file)
                     let tests = name.IndexOf("Tests.", StringComparison.Ordinal)
                     where tests > 0
                     let subject = $"src/Casus{file["tests/Casus.Tests".Length..^name.Length]}{name[..tests]}.cs"
                     where !Written.Contains(subject)
                     select $"{file} has no {subject}";
        astray.ShouldBeEmpty();
    }

    private static string[] Lines(string file) => File.ReadAllLines(Path.Combine(Repository.Root, file));
}
