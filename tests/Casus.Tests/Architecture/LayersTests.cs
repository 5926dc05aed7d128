// SPDX-License-Identifier: Apache-2.0
using System.Reflection;
using System.Text.RegularExpressions;
using System.Xml.Linq;
using Casus.Tests.Support;

namespace Casus.Tests.Architecture;

/// <summary>The house of design.md: a folder may use only those listed above it, and a stage only what earlier stages show.</summary>
public sealed partial class LayersTests
{
    private static readonly string Source = Path.Combine(Repository.Root, "src");

    [Fact]
    public void A_folder_uses_only_the_folders_above_it() =>
        Model.Uses.Where(use => Rank(use.Type) > Rank(use.User)).Select(use => use.ToString()).Distinct().ShouldBeEmpty();

    [Fact]
    public void A_stage_uses_of_an_earlier_stage_only_what_is_public() =>
        Model.Uses.Where(use => IsStage(use.User) && IsStage(use.Type) && Model.FolderOf(use.User) != Model.FolderOf(use.Type))
            .Where(use => !use.Type.IsVisible || !IsPublic(use.Used)).Select(use => use.ToString()).Distinct().ShouldBeEmpty();

    [Fact]
    public void The_source_imports_only_the_folders_above() =>
        (from file in SourceFiles("Casus")
         let own = file.Split('/')[0]
         from Match import in Import().Matches(File.ReadAllText(Path.Combine(Source, "Casus", file)))
         where Array.IndexOf(Model.Folders, import.Groups["folder"].Value) > Array.IndexOf(Model.Folders, own)
         select $"{file}: {import.Value}").ShouldBeEmpty();

    [Fact]
    public void Every_folder_of_the_model_is_in_the_design() =>
        SourceFiles("Casus").Select(file => file.Split('/')[0]).Distinct().Except(Model.Folders).ShouldBeEmpty("add it to design.md and to Model.Folders");

    [Fact]
    public void Every_namespace_is_the_folder_of_its_file() =>
        SourceFiles("Casus").Where(file => !File.ReadAllText(Path.Combine(Source, "Casus", file)).Contains($"namespace Casus.{file.Split('/')[0]}", StringComparison.Ordinal)).ShouldBeEmpty();

    [Fact]
    public void Projects_import_in_the_order_Casus_Pictures_Cli_and_Web()
    {
        string[] order = ["Casus", "Casus.Pictures", "Casus.Cli", "Casus.Web"];
        var upwards = from project in Directory.EnumerateFiles(Source, "*.csproj", SearchOption.AllDirectories)
                      let own = Path.GetFileNameWithoutExtension(project)
                      from reference in XDocument.Load(project).Descendants("ProjectReference")
                      let other = Path.GetFileNameWithoutExtension(reference.Attribute("Include")!.Value.Replace('\\', '/'))
                      where Array.IndexOf(order, other) < 0 || Array.IndexOf(order, other) >= Array.IndexOf(order, own)
                      select $"{own} imports {other}";
        upwards.ShouldBeEmpty();
    }

    [Fact]
    public void The_model_has_no_console_no_web_and_no_database() =>
        Model.Assembly.GetReferencedAssemblies().Select(each => each.Name!)
            .Where(name => name is "System.Console" || name.StartsWith("Microsoft.AspNetCore", StringComparison.Ordinal) || name.Contains("Sqlite", StringComparison.Ordinal) || name.Contains("Spectre", StringComparison.Ordinal))
            .ShouldBeEmpty();

    [Fact]
    public void The_search_for_uses_sees_into_bodies_lambdas_and_generic_arguments()
    {
        var uses = Model.Uses.Select(use => use.ToString()).ToHashSet();
        uses.ShouldContain("Casus.Chain.ChainPass uses Casus.Law.LawStage.Answer", "called in a body");
        uses.ShouldContain("Casus.Packs.PackSection uses Casus.Law.Basis", "an argument of a generic method");
        uses.ShouldContain("Casus.Evidence.EvidenceBook uses Casus.Documents.Binding.Words.Of", "named in a lambda");
        Model.Uses.Length.ShouldBeGreaterThan(3_000);
    }

    private static int Rank(Type type) => Model.FolderOf(type) is { } folder ? Array.IndexOf(Model.Folders, folder) : -1;

    private static bool IsStage(Type type) => Model.Stages.Contains(Model.FolderOf(type));

    private static bool IsPublic(MemberInfo member) => member switch
    {
        MethodBase method => method.IsPublic,
        FieldInfo field => field.IsPublic,
        _ => true,
    };

    private static IEnumerable<string> SourceFiles(string project) =>
        Directory.EnumerateFiles(Path.Combine(Source, project), "*.cs", SearchOption.AllDirectories)
            .Select(file => Path.GetRelativePath(Path.Combine(Source, project), file).Replace('\\', '/'))
            .Where(file => !file.StartsWith("obj/", StringComparison.Ordinal) && !file.StartsWith("bin/", StringComparison.Ordinal));

    [GeneratedRegex(@"(using (static )?(\w+ = )?|[^\w.])Casus\.(?<folder>[A-Z]\w+)")]
    private static partial Regex Import();
}
