# Boenden som en tabell: slags boende, för vem, stöd och väg in.

fact-housing = Sorts boende
fact-support = Stöd där du bor

housing-map-title = Boenden i { $area }
housing-map-place = Ställe
housing-map-none = Vi vet inte om det finns.
housing-map-unknown = Vi vet inte
housing-map-way-unknown = Vi vet inte hur du får en plats

housing-form-night = En natt
housing-form-temporary = En kort tid
housing-form-supported = Boende med mycket stöd
housing-form-sublet = Hyra i andra hand eller en viss tid
housing-form-care = Boende för vård
housing-form-own = Eget hem

housing-support-none = Du får inget stöd
housing-support-visits = Någon kommer hem till dig och hjälper dig
housing-support-staff-part-day = Någon jobbar där en del av dygnet
housing-support-staff-always = Någon jobbar där dag och natt
housing-support-included = Du får stöd. Vi vet inte hur mycket
housing-support-unknown = Vi vet inte vilket stöd du får
