// SPDX-License-Identifier: Apache-2.0
using System.Diagnostics;
using System.Text;
using Casus.Documents;

namespace Casus.Tests.Documents;

public sealed partial class DocumentFolderTests : IDisposable
{
    private readonly DirectoryInfo outside = Directory.CreateTempSubdirectory("casus-folder-");
    private readonly DirectoryInfo pack;

    public DocumentFolderTests() => pack = outside.CreateSubdirectory("p");

    public void Dispose() => outside.Delete(recursive: true);

    [Fact]
    public void Yaml_files_of_all_folders_are_read_in_ordinal_order_and_nothing_else()
    {
        Write("b.yaml", "b: 1");
        Write("a/z.yml", "z: 1");
        Write("B.yaml", "B: 1");
        Write("notes.txt", "[");
        Write("data.yaml.bak", "[");

        var (documents, found) = Read();

        found.ShouldBeEmpty();
        documents.Select(each => each.At.File).ShouldBe(["p/B.yaml", "p/a/z.yml", "p/b.yaml"]);
    }

    [Fact]
    public void A_file_over_the_limit_is_refused_and_the_others_are_read()
    {
        Write("a.yaml", "a: 12345678");
        Write("b.yaml", "b: 1");

        var (documents, found) = Read(new DocumentLimits { FileBytes = 10 });

        found.ShouldBe(["p/a.yaml: error: The file has 11 bytes, more than 10. Split it; it was not read. [too-large]"]);
        documents.ShouldHaveSingleItem().At.File.ShouldBe("p/b.yaml");
    }

    [Fact]
    public void A_file_at_the_limit_is_read()
    {
        Write("a.yaml", "a: 1234567");
        Read(new DocumentLimits { FileBytes = 10 }).Found.ShouldBeEmpty();
    }

    [Fact]
    public void A_gigabyte_is_refused_at_once_and_never_held_in_memory()
    {
        using (var sparse = File.Create(Path.Combine(pack.FullName, "a.yaml")))
            sparse.SetLength(1L << 30);
        var (clock, before) = (Stopwatch.StartNew(), GC.GetAllocatedBytesForCurrentThread());

        var (_, found) = Read();

        (GC.GetAllocatedBytesForCurrentThread() - before).ShouldBeLessThan(1L << 20);
        clock.Elapsed.ShouldBeLessThan(TimeSpan.FromSeconds(15));
        found.ShouldBe(["p/a.yaml: error: The file has 1073741824 bytes, more than 4194304. Split it; it was not read. [too-large]"]);
    }

    [Fact]
    public void Reading_stops_at_the_file_with_which_the_pack_grows_too_large()
    {
        Write("a.yaml", "a: 1");
        Write("b.yaml", "b: 1");
        Write("c.yaml", "c: 1");

        var (documents, found) = Read(new DocumentLimits { PackBytes = 7 });

        found.ShouldBe(["p/b.yaml: error: The pack has more than 7 bytes up to this file. Make the pack smaller; reading stopped here. [too-large]"]);
        documents.ShouldHaveSingleItem();
    }

    [Fact]
    public void Too_many_files_are_refused_before_any_is_read()
    {
        for (var i = 0; i < 4; i++)
            Write($"{i}.yaml", "[");

        var (documents, found) = Read(new DocumentLimits { PackFiles = 3 });

        found.ShouldBe(["p: error: The pack holds 4 files, more than 3. Join small files. [too-many-files]"]);
        documents.ShouldBeEmpty();
    }

    [Fact]
    public void Reading_stops_when_the_time_is_up()
    {
        Write("a.yaml", "a: 1");

        var (documents, found) = Read(new DocumentLimits { PackTime = TimeSpan.FromSeconds(30) }, new Hurrying(TimeSpan.FromSeconds(31)));

        found.ShouldBe(["p/a.yaml: error: Reading the pack took longer than 30 seconds. Make the pack smaller; reading stopped here. [too-slow]"]);
        documents.ShouldBeEmpty();
    }

    [Fact]
    public void An_empty_file_is_said_to_be_empty()
    {
        Write("a.yaml", string.Empty);
        Read().Found.ShouldBe(["p/a.yaml: error: The file is empty. Write something in it, or delete it. [empty-file]"]);
    }

    [Fact]
    public void A_file_in_another_encoding_is_refused_at_the_line_of_its_first_foreign_byte()
    {
        File.WriteAllBytes(Path.Combine(pack.FullName, "a.yaml"), [.. "a: 1\nb: "u8, 0xC4, .. "gypten\n"u8]);
        Read().Found.ShouldBe(["p/a.yaml:2:1: error: The file is not in UTF-8. Save it as UTF-8 in your editor. [not-utf-8]"]);
    }

    [Theory]
    [InlineData("utf-16")]
    [InlineData("utf-32")]
    public void A_wide_encoding_is_refused_too(string encoding)
    {
        File.WriteAllText(Path.Combine(pack.FullName, "a.yaml"), "a: b\n", Encoding.GetEncoding(encoding));
        Read().Found.ShouldHaveSingleItem().ShouldEndWith("[not-utf-8]");
    }

    [Fact]
    public void A_byte_order_mark_is_no_part_of_the_text()
    {
        File.WriteAllBytes(Path.Combine(pack.FullName, "a.yaml"), [0xEF, 0xBB, 0xBF, .. "a: b\n"u8]);
        var (documents, found) = Read();
        found.ShouldBeEmpty();
        ((MappingNode)documents[0]).Entries[0].Key.ShouldBe(new ScalarNode(new Position("p/a.yaml", 1, 1), "a", false));
    }

    [Fact]
    public void A_file_that_another_program_holds_is_unreadable_and_the_others_are_read()
    {
        Write("a.yaml", "a: 1");
        Write("b.yaml", "b: 1");
        using var held = new FileStream(Path.Combine(pack.FullName, "a.yaml"), FileMode.Open, FileAccess.ReadWrite, FileShare.None);

        var (documents, found) = Read();

        found.ShouldBe(["p/a.yaml: error: The file cannot be read. Check that it exists and that you may read it. [unreadable]"]);
        documents.ShouldHaveSingleItem();
    }

    [Fact]
    public void A_folder_that_is_gone_is_unreadable()
    {
        pack.Delete();
        Read().Found.ShouldBe(["p/.: error: The folder cannot be read. Check that it exists and that you may read it. [unreadable]"]);
    }

    private void Write(string path, string text)
    {
        var file = Path.Combine(pack.FullName, path);
        Directory.CreateDirectory(Path.GetDirectoryName(file)!);
        File.WriteAllText(file, text);
    }

    private (IReadOnlyList<DocumentNode> Documents, string[] Found) Read(DocumentLimits? limits = null, TimeProvider? time = null)
    {
        var diagnostics = new Diagnostics();
        var documents = new DocumentFolder(pack.FullName, "p", limits ?? DocumentLimits.Default, time ?? TimeProvider.System).Read(diagnostics);
        return (documents, [.. diagnostics.Sorted.Select(each => each.ToString())]);
    }

    /// <summary>A clock that goes on by one step whenever somebody looks.</summary>
    private sealed class Hurrying(TimeSpan step) : TimeProvider
    {
        private long now;

        public override long TimestampFrequency => TimeSpan.TicksPerSecond;

        public override long GetTimestamp() => now += step.Ticks;
    }
}
