# Boenden som en tabell: slags boende, för vem, stöd och väg in.

fact-housing = Sorts boende
fact-support = Stöd i boendet

housing-map-title = Boenden i { $area }
housing-map-place = Ställe
housing-map-none = Vi känner inte till något.
housing-map-unknown = Vi vet inte
housing-map-way-unknown = Vi vet inte hur du får en plats

housing-form-night = En natt
housing-form-temporary = En kort tid
housing-form-supported = Boende med mycket stöd
housing-form-sublet = Lägenhet i andra hand eller på viss tid
housing-form-care = Boende för vård
housing-form-own = Egen bostad

housing-support-none = Inget stöd ingår
housing-support-visits = Stödet kommer hem till dig
housing-support-staff-part-day = Personal en del av dygnet
housing-support-staff-always = Personal dygnet runt
housing-support-included = Stöd ingår. Vi vet inte hur mycket
housing-support-unknown = Vi vet inte vilket stöd som ingår
