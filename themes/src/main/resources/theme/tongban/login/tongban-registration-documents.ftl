<#import "tongban-registration.ftl" as r>
<#import "tongban-form.ftl" as f>
<@r.page title=msg("tongbanRegistrationDocuments")>
    <div class="tb-alert tb-alert-info" role="status"><p>${msg("tongbanRegistrationNational." + tongban.national)}</p></div>
    <@f.notes tongban.legal?then(
        [msg("tongbanRegistrationUnitNote1"), msg("tongbanRegistrationUnitNote2"), msg("tongbanRegistrationUnitNote3"), msg("tongbanRegistrationUnitNote4")],
        [msg("tongbanRegistrationPersonNote1"), msg("tongbanRegistrationPersonNote2"), msg("tongbanRegistrationPersonNote3")])/>
    <@f.form do="submit" files=true>
        <#list tongban.documents as document>
            <@f.row name=document.name label=msg("tongbanRegistrationFile." + document.name) required=document.required swap=false
                    hint=document.stored?then(msg("tongbanRegistrationFileStored"), msg("tongbanRegistrationFileNone"))>
                <input class="tb-input tb-file" id="${document.name}" name="${document.name}" type="file" accept="image/jpeg,.jpg,.jpeg"<#if document.required && !document.stored> required</#if>
                       data-preview="preview-${document.name}" data-preview-alt="${msg("tongbanFilePreview")}" data-max-bytes="1048576" data-too-large="${msg("tongbanRegistrationFile.TOO_LARGE")}" <@f.state document.name "x"/>>
                <div class="tb-preview" id="preview-${document.name}" hidden></div>
            </@f.row>
        </#list>
        <@f.buttons>
            <@f.submit do="submit" label=msg("tongbanRegistrationSubmit")/>
            <@f.submit do="upload" label=msg("tongbanRegistrationUpload") primary=false novalidate=true/>
            <@f.submit do="previous" label=msg("tongbanPrevious") primary=false novalidate=true/>
        </@f.buttons>
    </@f.form>
    <script type="module" src="${url.resourcesPath}/js/fields.js"></script>
</@r.page>
