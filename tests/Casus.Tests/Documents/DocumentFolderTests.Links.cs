// SPDX-License-Identifier: Apache-2.0
using System.Diagnostics;

namespace Casus.Tests.Documents;

/// <summary>A pack from a stranger must not make the reader open anything outside its folder.</summary>
public sealed partial class DocumentFolderTests
{
    private const string Refusal = "error: This is a link, and a pack holds no links. Put the file itself into the pack. [link]";

    [Fact]
    public void A_link_to_a_file_outside_is_refused_and_the_file_is_not_read()
    {
        var secret = Path.Combine(outside.FullName, "secret.yaml");
        File.WriteAllText(secret, "secret: 1");
        File.CreateSymbolicLink(Path.Combine(pack.FullName, "a.yaml"), secret);

        ShouldRefuse("p/a.yaml");
    }

    [Fact]
    public void A_link_to_a_file_inside_is_refused_as_well()
    {
        Write("b.yaml", "b: 1");
        File.CreateSymbolicLink(Path.Combine(pack.FullName, "a.yaml"), "b.yaml");

        var (documents, found) = Read();

        found.ShouldBe([$"p/a.yaml: {Refusal}"]);
        documents.ShouldHaveSingleItem().At.File.ShouldBe("p/b.yaml");
    }

    [Fact]
    public void A_link_to_a_folder_outside_is_refused_and_not_entered()
    {
        File.WriteAllText(Path.Combine(outside.CreateSubdirectory("private").FullName, "secret.yaml"), "secret: 1");
        Directory.CreateSymbolicLink(Path.Combine(pack.FullName, "a"), Path.Combine(outside.FullName, "private"));

        ShouldRefuse("p/a");
    }

    [Fact]
    public void A_link_to_the_pack_itself_does_not_run_in_a_circle()
    {
        Directory.CreateSymbolicLink(Path.Combine(pack.FullName, "a"), pack.FullName);
        ShouldRefuse("p/a");
    }

    [Fact]
    public void A_link_to_itself_is_refused()
    {
        File.CreateSymbolicLink(Path.Combine(pack.FullName, "a.yaml"), "a.yaml");
        ShouldRefuse("p/a.yaml");
    }

    [Fact]
    public void A_link_to_nothing_is_refused()
    {
        File.CreateSymbolicLink(Path.Combine(pack.FullName, "a.yaml"), "/nowhere/at/all.yaml");
        ShouldRefuse("p/a.yaml");
    }

    [Fact]
    public async Task A_pipe_is_never_opened()
    {
        if (OperatingSystem.IsWindows())
            return;
        using var made = Process.Start("mkfifo", [Path.Combine(pack.FullName, "a.yaml")]);
        await made.WaitForExitAsync();

        // Opening a pipe waits for somebody to write into it: a reading that does so never ends.
        var reading = Task.Run(() => Read().Found);

        (await reading.WaitAsync(TimeSpan.FromSeconds(30))).ShouldHaveSingleItem().ShouldEndWith("[empty-file]");
    }

    [Fact]
    public void A_name_that_would_steer_a_terminal_is_shown_without_doing_so()
    {
        if (OperatingSystem.IsWindows())
            return;
        Write("\u001B[31m.yaml", string.Empty);
        Read().Found.ShouldHaveSingleItem().ShouldStartWith("p/?[31m.yaml: error:");
    }

    [Fact]
    public void No_byte_outside_the_folder_is_ever_read()
    {
        // Every neighbour is held so that opening it fails: a reader that strays is found out.
        string[] neighbours = ["secret.yaml", "p.yaml", "q/pack.yaml"];
        var held = new List<FileStream>();
        foreach (var neighbour in neighbours)
        {
            var path = Path.Combine(outside.FullName, neighbour);
            Directory.CreateDirectory(Path.GetDirectoryName(path)!);
            File.WriteAllText(path, "stolen: 1");
            held.Add(new FileStream(path, FileMode.Open, FileAccess.ReadWrite, FileShare.None));
            File.CreateSymbolicLink(Path.Combine(pack.FullName, $"{held.Count}.yaml"), path);
        }
        Directory.CreateSymbolicLink(Path.Combine(pack.FullName, "up"), "..");
        Write("own.yaml", "own: 1");

        var (documents, found) = Read();

        held.ForEach(file => file.Dispose());
        found.ShouldAllBe(each => each.EndsWith("[link]", StringComparison.Ordinal));
        documents.ShouldHaveSingleItem().At.File.ShouldBe("p/own.yaml");
    }

    private void ShouldRefuse(string link)
    {
        var (documents, found) = Read();
        found.ShouldBe([$"{link}: {Refusal}"]);
        documents.ShouldBeEmpty();
    }
}
