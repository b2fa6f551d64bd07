<#import "tongban-registration.ftl" as r>
<#import "tongban-form.ftl" as f>
<@r.page title=msg("tongbanRegistrationCheck")>
    <@f.form do="submit">
        <#list tongban.sections as section>
            <section class="tb-summary" aria-labelledby="section-${section.id}">
                <h2 id="section-${section.id}">${msg("tongbanRegistrationPage." + section.id)}</h2>
                <dl>
                    <#list section.lines as line>
                        <div><dt>${msg(line.label)}</dt><dd dir="auto">${(line.key??)?then(msg(line.key!""), line.value)}<#if tongban.warnings?seq_contains(line.name)><p class="tb-hint">${msg("tongbanFlaw.UNUSUAL")}</p></#if></dd></div>
                    </#list>
                </dl>
                <button class="tb-link" type="submit" name="do" value="edit-${section.id}" formnovalidate aria-describedby="section-${section.id}">${msg("tongbanRegistrationEdit")}</button>
            </section>
        </#list>
        <@f.buttons>
            <@f.submit do="submit" label=msg("tongbanRegistrationSubmit")/>
            <@f.submit do="previous" label=msg("tongbanPrevious") primary=false novalidate=true/>
        </@f.buttons>
    </@f.form>
</@r.page>
